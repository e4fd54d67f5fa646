package vn.motcua.peers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;

/** PostgreSQL with its trigrams over unaccented text, nearest first. */
final class PostgresTrigrams implements Engine {

    private static final List<String> TABLE = List.of(
            "create extension unaccent", "create extension pg_trgm", "create table texts (code text, folded text)");
    private static final String INSERT = "insert into texts values (?, lower(unaccent(?)))";
    private static final List<String> INDEX =
            List.of("create index on texts using gist (folded gist_trgm_ops)", "analyze texts");
    private static final String SELECT =
            "select code from texts order by folded <-> lower(unaccent(?)) limit " + TEXTS_LOOKED_AT;

    @Override
    public String name() {
        return "PostgreSQL pg_trgm";
    }

    @Override
    public List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : TABLE) {
                statement.execute(sql);
            }
            Database.fill(connection, INSERT, listing.texts());
            for (String sql : INDEX) {
                statement.execute(sql);
            }
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                return Rounds.ask(query -> Database.codes(select, query), queries, rounds);
            }
        }
    }
}
