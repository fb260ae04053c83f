package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.persistence.Transactions;
import th.samnak.audit.AuditModule;

/** The trail: the acts of the chain. */
@Component
public final class DatabaseTrail implements AuditTrail {

    private static final int MOST = 10_000;
    private static final String ACTS = " from audit_entries where kind = 'A'";

    private final Core core;
    private final Transactions transactions;
    private final Access access;
    private final Actor actor;

    @Activate
    public DatabaseTrail(
            @Reference Core core,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Actor actor) {
        this.core = core;
        this.transactions = transactions;
        this.access = access;
        this.actor = actor;
    }

    @Override
    public void record(String act, String subject, String detail) {
        write(actor.now(), act, subject, detail);
    }

    @Override
    public void recordRegardless(String account, String act, String subject, String detail) {
        Actor.Who who = actor.named(account);
        transactions.apart(() -> {
            write(who, act, subject, detail);
            return true;
        });
    }

    @Override
    public List<Entry> latest(int count) {
        return find(Query.all(), 0, Math.clamp(count, 1, MOST));
    }

    @Override
    public List<Entry> about(String subject) {
        access.require(AuditModule.READ_TRAIL);
        return read(" and subject = ? order by id", List.of(subject), 0, MOST);
    }

    @Override
    public List<Entry> find(Query query, int offset, int limit) {
        access.require(AuditModule.READ_TRAIL);
        List<Object> values = new ArrayList<>();
        return read(condition(query, values) + " order by id desc", values, offset, limit);
    }

    @Override
    public long count(Query query) {
        access.require(AuditModule.READ_TRAIL);
        List<Object> values = new ArrayList<>();
        String condition = condition(query, values);
        return core.inOne(connection -> {
            try (PreparedStatement select = prepared(connection, "select count(*)" + ACTS + condition, values);
                    ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    /** As {@link #about}, asking nobody: for what is told of a record to those who may see it. */
    List<Entry> told(String subject) {
        return read(" and subject = ? order by id", List.of(subject), 0, MOST);
    }

    private List<Entry> read(String condition, List<Object> values, int offset, int limit) {
        return core.inOne(connection -> {
            try (PreparedStatement select = prepared(connection, "select id, recorded_at, account, post, act, subject, detail" + ACTS
                            + condition + " offset " + Math.max(0, offset) + " rows fetch first " + Math.clamp(limit, 1, MOST)
                            + " rows only", values);
                    ResultSet rows = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp(2).toLocalDateTime().toInstant(ZoneOffset.UTC);
        return new Entry(row.getLong(1), at, row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7));
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private static String condition(Query query, List<Object> values) {
        StringBuilder where = new StringBuilder();
        if (!query.account().isEmpty()) {
            where.append(" and account = ?");
            values.add(query.account());
        }
        if (!query.act().isEmpty()) {
            where.append(" and act like ? escape '!'");
            values.add(literally(query.act()) + "%");
        }
        if (!query.subject().isEmpty()) {
            where.append(" and subject like ? escape '!'");
            values.add("%" + literally(query.subject()) + "%");
        }
        query.from().ifPresent(from -> {
            where.append(" and recorded_at >= ?");
            values.add(timestamp(from));
        });
        query.until().ifPresent(until -> {
            where.append(" and recorded_at < ?");
            values.add(timestamp(until));
        });
        return where.toString();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private void write(Actor.Who who, String act, String subject, String detail) {
        core.act(who, act, subject, detail);
    }
}
