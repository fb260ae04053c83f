package th.samnak.records.lists.application;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Order;
import th.samnak.api.records.RecordQuery.Pace;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordType;
import th.samnak.records.custody.domain.Entry;

/**
 * Puts a query into one statement: a branch for each rule by which functions let their records be known, each with its own order
 * and limit, so that the database may walk the index of the order or start from what the caller knows, whichever is less.
 */
final class Question {

    /** As {@link RowReader} reads them. */
    private static final String COLUMNS = "e.id as id, e.title as title, e.secrecy as secrecy, e.reference as reference,"
            + " e.status as status, e.holder as holder, e.haste as haste, e.begun as begun, e.changed_at as changed_at,"
            + " e.deadline as deadline, e.destroyable_from as destroyable_from, l.unit as unit, ";
    private static final String FROM = " from records_entries e join records_lots l on l.id = e.lot_id";
    /** Derby does not know that a page is short and would sort all there is; to PostgreSQL the hints are remarks. */
    private static final String WALK = " from --DERBY-PROPERTIES joinOrder=FIXED\n"
            + " records_entries e --DERBY-PROPERTIES index=%s\n join records_lots l on l.id = e.lot_id";
    /** The earliest thing that is asked, day and word in one text so that one pass finds both. */
    private static final String ASKED = " join (select t.record_id as record_id, min(coalesce(t.due_day, r.due_day)) as due_day,"
            + " min(cast(coalesce(t.due_day, r.due_day) as char(10)) || t.what) as asked"
            + " from records_tasks t join records_entries r on r.id = t.record_id where ";

    private final RecordQuery query;
    private final Eyes eyes;
    private final Words words;
    private final String due;

    Question(RecordQuery query, Eyes eyes, Words words) {
        this.query = query;
        this.eyes = eyes;
        this.words = words;
        this.due = query.whose() == Whose.MINE ? "w.due_day" : "e.due_day";
    }

    /** @param after empty for the first page */
    Piece page(Optional<Cursor> after, int offset, int limit) {
        Piece all = new Piece().add("select * from (");
        String columns = COLUMNS + due + " as due_day, " + (query.whose() == Whose.MINE ? "w.asked" : "''") + " as asked";
        String order = query.order() == Order.DEADLINE ? "due_day, haste, id" : "changed_at desc, id";
        branches(all, view -> {
            Piece branch = new Piece().add("select * from (select " + columns).add(walk()).add(narrowed(view));
            after.ifPresent(cursor -> cursor.narrow(branch, due));
            return branch.add(" order by " + sort() + " fetch first " + (offset + limit) + " rows only) b");
        });
        return all.add(") rows_of_all order by " + order + " offset " + offset + " rows fetch next " + limit + " rows only");
    }

    Piece count() {
        Piece all = new Piece().add("select sum(n) from (");
        branches(all, view -> new Piece().add("select count(*) as n").add(body(view)));
        return all.add(") counts");
    }

    /** What stands in the column, how many. */
    Piece counts(String column) {
        Piece all = new Piece().add("select lies_with, count(*) from (");
        branches(all, view -> new Piece().add("select " + column + " as lies_with").add(body(view)));
        return all.add(") counts group by lies_with");
    }

    /** Module, type, 0 overdue to 4 without a deadline, how many. */
    Piece load() {
        Piece all = new Piece().add("select module, record_type, pressing, count(*) from (");
        branches(all, view -> pressing(new Piece().add("select l.module as module, l.record_type as record_type")).add(body(view)));
        return all.add(") counts group by module, record_type, pressing");
    }

    /** What stands in the column, 0 overdue to 4 without a deadline, how many. */
    Piece loadBy(String column) {
        Piece all = new Piece().add("select lies_with, pressing, count(*) from (");
        branches(all, view -> pressing(new Piece().add("select " + column + " as lies_with")).add(body(view)));
        return all.add(") counts group by lies_with, pressing");
    }

    private Piece pressing(Piece select) {
        return select.add(", case when " + due + " < ? then 0 when " + due + " = ? then 1 when " + due + " <= ? then 2 when "
                        + due + " < ? then 3 else 4 end as pressing",
                day(eyes.today()), day(eyes.today()), day(eyes.soon()), day(Entry.SOMETIME));
    }

    /** Day, how many. */
    Piece flow(String column, LocalDate from, LocalDate until) {
        Piece all = new Piece().add("select on_day, count(*) from (");
        branches(all, view -> new Piece().add("select " + column + " as on_day").add(body(view))
                .add(" and " + column + " >= ? and " + column + " <= ?", day(from), day(until)));
        return all.add(") counts group by on_day");
    }

    /** Module, type, begun, ended, deadline, how many. */
    Piece finished(LocalDate from, LocalDate until) {
        Piece all = new Piece().add("select module, record_type, begun, ended_on, deadline, count(*) from (");
        branches(all, view -> new Piece()
                .add("select l.module as module, l.record_type as record_type, e.begun as begun, e.ended_on as ended_on,"
                        + " e.deadline as deadline")
                .add(body(view))
                .add(" and e.ended_on >= ? and e.ended_on <= ?", day(from), day(until)));
        return all.add(") counts group by module, record_type, begun, ended_on, deadline");
    }

    /** These records alone. */
    Piece these(List<String> ids) {
        Piece all = new Piece();
        String columns = COLUMNS + due + " as due_day, '' as asked";
        branches(all, view -> new Piece().add("select " + columns).add(body(view)).add(" and ").in("e.id", ids));
        return all;
    }

    private void branches(Piece all, Function<Eyes.View, Piece> made) {
        boolean first = true;
        for (Eyes.View view : eyes.views()) {
            all.add(first ? "" : " union all ").add(made.apply(view));
            first = false;
        }
    }

    private String sort() {
        return query.order() == Order.DEADLINE ? due + ", e.haste, e.id" : "e.changed_at desc, e.id";
    }

    private Piece body(Eyes.View view) {
        return new Piece().add(FROM).add(narrowed(view));
    }

    /** Along the index of the order, unless less is to be read by starting from one person or from what is asked of the caller. */
    private String walk() {
        return query.whose() == Whose.MINE || query.holder().isPresent() || query.pace() == Pace.DESTROYABLE
                ? FROM
                : WALK.formatted(query.order() == Order.DEADLINE ? "records_entries_due" : "records_entries_changed");
    }

    private Piece narrowed(Eyes.View view) {
        Piece body = new Piece();
        if (query.whose() == Whose.MINE) {
            body.add(ASKED).in("t.doer", eyes.doers()).add(" group by t.record_id) w on w.record_id = e.id");
        }
        body.add(" where ").add(kinds(view.types())).add(" and " + view.sight().condition(), view.sight().values().toArray());
        if (query.whose() == Whose.UNIT) {
            body.add(" and ").in("l.unit", eyes.units());
        }
        query.holder().ifPresent(person -> body.add(" and e.holder = ?", person.value()));
        query.unit().ifPresent(unit -> body.add(" and l.unit = ?", unit.value()));
        eyes.other().ifPresentOrElse(day -> body.add(" and e.begun <= ?", day(day)), () -> pace(body));
        return words.narrow(body, eyes);
    }

    private static Piece kinds(List<RecordType> types) {
        Piece kinds = new Piece().add("(");
        String or = "";
        for (RecordType type : types) {
            kinds.add(or + "(l.module = ? and l.record_type = ?)", type.module().value(), type.type());
            or = " or ";
        }
        return kinds.add(")");
    }

    private void pace(Piece body) {
        switch (query.pace()) {
            case ALL -> {}
            case OPEN -> body.add(" and " + due + " < ?", day(Entry.NEVER));
            case OVERDUE -> body.add(" and " + due + " < ?", day(eyes.today()));
            case SOON -> body.add(" and " + due + " >= ? and " + due + " <= ?", day(eyes.today()), day(eyes.soon()));
            case ENDED -> body.add(" and " + due + " = ?", day(Entry.NEVER));
            case DESTROYABLE -> body.add(" and e.destroyable_from <= ?", day(eyes.today()));
        }
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }
}
