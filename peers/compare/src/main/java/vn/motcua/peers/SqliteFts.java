package vn.motcua.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** SQLite's full-text search with its own folding; đ is a letter to it, so that one is folded before. */
final class SqliteFts implements Engine {

    private static final String TABLE =
            "create virtual table texts using fts5(code unindexed, text, tokenize = 'unicode61 remove_diacritics 2')";
    private static final String INSERT = "insert into texts values (?, replace(replace(?, 'đ', 'd'), 'Đ', 'D'))";
    private static final String SELECT =
            "select code from texts where texts match ? order by rank limit " + TEXTS_LOOKED_AT;

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            Database.fill(connection, INSERT, listing.texts());
            statement.execute("insert into texts(texts) values ('optimize')");
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                return Rounds.ask(query -> find(select, query), queries, rounds);
            }
        }
    }

    /** Any word may match; each is quoted, so that none is read as an operator. */
    private static List<String> find(PreparedStatement select, String query) throws Exception {
        String words = Arrays.stream(query.replace('đ', 'd').replace('Đ', 'D').split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR "));
        return words.isEmpty() ? List.of() : Database.codes(select, words);
    }
}
