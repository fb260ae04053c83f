package th.samnak.e2e.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in the database after all the kills, read without the product. */
final class Rows {

    private final Connection connection;
    private final List<String> faults = new ArrayList<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** @return what is wrong; empty when nothing is */
    List<String> faults() {
        return faults;
    }

    /** Each written letter is there once. */
    Rows written(List<String> subjects) throws SQLException {
        for (String subject : subjects) {
            expect(1, "letters called " + subject, "select count(*) from correspondence_outgoing where subject = ?", subject);
        }
        return this;
    }

    /** Each has one number, one entry in the register of dispatch, one signature in the minute, one line in the log and one paper. */
    Rows signed(List<String> letters) throws SQLException {
        for (String letter : letters) {
            expect(1, "papers of " + letter,
                    "select count(*) from correspondence_outgoing where id = ? and state = 'SIGNED' and reg_no is not null and paper_sha256 is not null",
                    letter);
            expect(1, "entries of " + letter, "select count(*) from correspondence_register where letter_id = ?", letter);
            expect(1, "signatures of " + letter,
                    "select count(*) from approvals_decisions where record_id like ? and decision = 'SIGNED'", "%" + letter);
            expect(1, "steps of " + letter,
                    "select count(*) from correspondence_history where letter_id = ? and state = 'SIGNED'", letter);
        }
        return this;
    }

    /** The numbers of each register follow one another without gap, and the counter stands at the last. */
    Rows numbered() throws SQLException {
        for (List<String> series : rows("select distinct unit, kind, cast(year_be as char(4)) from correspondence_register")) {
            List<Integer> numbers = rows("select entry_no from correspondence_register where unit = ? and kind = ? and year_be = "
                            + Integer.parseInt(series.get(2)) + " order by entry_no", series.get(0), series.get(1))
                    .stream().map(row -> Integer.valueOf(row.getFirst())).toList();
            List<Integer> whole = IntStream.rangeClosed(numbers.getFirst(), numbers.getLast()).boxed().toList();
            if (!numbers.equals(whole)) {
                faults.add("numbers of " + series + ": " + numbers);
            }
        }
        return this;
    }

    /** No draft of these is left, for each was handed in. */
    Rows withoutDrafts(String account, String form) throws SQLException {
        expect(0, "drafts of " + account, "select count(*) from records_drafts where account = ? and form = ?", account, form);
        return this;
    }

    private void expect(int wanted, String what, String query, String... parameters) throws SQLException {
        int found = Integer.parseInt(rows(query, parameters).getFirst().getFirst());
        if (found != wanted) {
            faults.add(what + ": " + found + " instead of " + wanted);
        }
    }

    private List<List<String>> rows(String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(String.valueOf(result.getString(i)).strip());
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
