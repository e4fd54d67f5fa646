package vn.motcua.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What both databases are asked alike. */
final class Database {

    private Database() {}

    /** Writes every text with a statement that takes a code and a text. */
    static void fill(Connection connection, String insert, List<Text> texts) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Text text : texts) {
                statement.setString(1, text.code());
                statement.setString(2, text.text());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The codes that a statement with one parameter finds. */
    static List<String> codes(PreparedStatement select, String parameter) throws SQLException {
        List<String> codes = new ArrayList<>();
        select.setString(1, parameter);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
