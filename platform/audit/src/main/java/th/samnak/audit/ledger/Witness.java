package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.WrittenRow;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.RowSeal;

/** Enters the digest of every protected row that a transaction has written, before it is committed. */
final class Witness implements CommitWitness {

    private static final int DOZENS = 48;

    private final Layouts layouts;
    private final Pen pen;
    private final Actor actor;
    private final Clock clock;
    private final Runnable afterwards;

    /** @param afterwards told that there is something to seal */
    Witness(Layouts layouts, Pen pen, Actor actor, Clock clock, Runnable afterwards) {
        this.layouts = layouts;
        this.pen = pen;
        this.actor = actor;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    @Override
    public void beforeCommit(Connection connection, Set<WrittenRow> rows) throws SQLException {
        Map<String, List<WrittenRow>> byTable =
                rows.stream().collect(Collectors.groupingBy(WrittenRow::table, LinkedHashMap::new, Collectors.toList()));
        List<RowSeal> seals = new ArrayList<>();
        for (Map.Entry<String, List<WrittenRow>> table : byTable.entrySet()) {
            Optional<Layout> layout = layouts.of(connection, table.getKey());
            if (layout.isPresent()) {
                look(connection, layout.get(), table.getValue(), seals);
            }
        }
        if (!seals.isEmpty()) {
            Actor.Who who = actor.now();
            pen.write(connection, seals.stream()
                    .map(seal -> Kept.ofRow(clock.instant(), who, seal, Stamp.salt()))
                    .toList());
            afterwards.run();
        }
    }

    /** Rows of a simple key are asked for by the dozen. */
    private static void look(Connection connection, Layout layout, List<WrittenRow> rows, List<RowSeal> seals)
            throws SQLException {
        int whole = layout.keys().size() == 1 ? rows.size() - rows.size() % DOZENS : 0;
        for (int from = 0; from < whole; from += DOZENS) {
            dozens(connection, layout, rows.subList(from, from + DOZENS), seals);
        }
        singly(connection, layout, rows.subList(whole, rows.size()), seals);
    }

    private static void dozens(Connection connection, Layout layout, List<WrittenRow> rows, List<RowSeal> seals) throws SQLException {
        Set<String> missing = rows.stream().map(row -> row.key().getFirst().toString()).collect(Collectors.toCollection(LinkedHashSet::new));
        try (PreparedStatement query = connection.prepareStatement(Fields.selectMany(layout, DOZENS))) {
            for (int i = 0; i < DOZENS; i++) {
                query.setObject(i + 1, rows.get(i).key().getFirst());
            }
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    String key = Fields.key(layout, found);
                    missing.remove(key);
                    if (Fields.counts(found)) {
                        seals.add(RowSeal.of(RowSeal.PUT, layout, key, Fields.read(connection, layout, found), Stamp.salt()));
                    }
                }
            }
        }
        missing.forEach(key -> seals.add(RowSeal.gone(layout, key, Stamp.salt())));
    }

    private static void singly(Connection connection, Layout layout, List<WrittenRow> rows, List<RowSeal> seals) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(Fields.selectOne(layout))) {
            for (WrittenRow row : rows) {
                for (int i = 0; i < row.key().size(); i++) {
                    query.setObject(i + 1, row.key().get(i));
                }
                try (ResultSet found = query.executeQuery()) {
                    seal(connection, layout, row, found).ifPresent(seals::add);
                }
            }
        }
    }

    private static Optional<RowSeal> seal(Connection connection, Layout layout, WrittenRow row, ResultSet found)
            throws SQLException {
        if (!found.next()) {
            String key = row.key().stream().map(Object::toString).collect(Collectors.joining("|"));
            return Optional.of(RowSeal.gone(layout, key, Stamp.salt()));
        }
        return Fields.counts(found)
                ? Optional.of(RowSeal.of(RowSeal.PUT, layout, Fields.key(layout, found), Fields.read(connection, layout, found), Stamp.salt()))
                : Optional.empty();
    }
}
