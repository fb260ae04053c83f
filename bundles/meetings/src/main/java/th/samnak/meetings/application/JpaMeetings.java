package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.Records;
import th.samnak.api.rest.Mark;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.MeetingState;

/** Meetings in the database. */
@Component
public final class JpaMeetings implements Meetings {

    private static final int MOST = 500;

    private final Database database;
    private final Access access;
    private final MeetingStock stock;
    private final Numbering numbering;
    private final JpaMemberNotices members;
    private final MeetingEntries entries;
    private final AuditTrail trail;
    private final MeetingTerms terms;
    private final Clock clock;

    @Activate
    public JpaMeetings(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Numbering numbering,
            @Reference JpaMemberNotices members,
            @Reference Records records,
            @Reference AuditTrail trail,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.stock = new MeetingStock(organisation, clock);
        this.numbering = numbering;
        this.members = members;
        this.entries = new MeetingEntries(records, clock);
        this.trail = trail;
        this.terms = new MeetingTerms(rules, clock);
        this.clock = clock;
    }

    @Override
    public List<MeetingRow> list(String words, int offset, int limit) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> stock.found(em, caller, words, "select m, c.name", " order by m.startsAt desc, m.id", Object[].class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> MeetingRows.row((Meeting) pair[0], (String) pair[1]))
                .toList());
    }

    @Override
    public List<MeetingRow> after(String words, Optional<Mark> mark, int limit) {
        Caller caller = access.require(MeetingsModule.READ);
        String behind = mark.isPresent() ? " and (m.startsAt < :mark or (m.startsAt = :mark and m.id > :markId))" : "";
        return database.read(em -> {
            TypedQuery<Object[]> query = stock.found(
                    em, caller, words, "select m, c.name", behind + " order by m.startsAt desc, m.id", Object[].class);
            mark.ifPresent(last -> query.setParameter("mark", last.at()).setParameter("markId", last.id()));
            return query.setMaxResults(limit)
                    .getResultStream()
                    .map(pair -> MeetingRows.row((Meeting) pair[0], (String) pair[1]))
                    .toList();
        });
    }

    @Override
    public List<MeetingRow> between(String words, LocalDate from, LocalDate until) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> stock.found(em, caller, words, "select m, c.name",
                        " and m.startsAt >= :from and m.startsAt < :until order by m.startsAt, m.id", Object[].class)
                .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
                .setParameter("until", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(MOST)
                .getResultStream()
                .map(pair -> MeetingRows.row((Meeting) pair[0], (String) pair[1]))
                .toList());
    }

    @Override
    public int count(String words) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> stock.found(em, caller, words, "select count(m)", "", Long.class).getSingleResult().intValue());
    }

    @Override
    public MeetingDetails open(String id) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> {
            Meeting meeting = stock.meeting(em, caller, id);
            Committee committee = em.find(Committee.class, meeting.committee());
            return MeetingRows.details(
                    meeting, committee, terms.day(meeting.startsAt()), terms.of(em, meeting, committee));
        });
    }

    @Override
    public String plan(Plan plan, String id) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        database.change(em -> {
            if (em.find(Meeting.class, id) != null) {
                return;
            }
            Meeting meeting = new Meeting(id, stock.committee(em, caller, plan.committee()).id(), plan.startsAt(),
                    plan.place(), plan.urgent(), MeetingRows.agenda(plan));
            em.persist(meeting);
            enter(em, meeting, "plan");
        });
        return id;
    }

    @Override
    public String invite(At at) {
        return write(at, "invite", em -> meeting -> {
            LocalDate day = terms.day(meeting.startsAt());
            int year = ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA);
            Committee committee = em.find(Committee.class, meeting.committee());
            Series series = new Series(committee.series(), "meetings." + committee.id(), year);
            int number = numbering.next(series);
            LocalDate today = LocalDate.now(clock);
            meeting.invite(today, day, terms.notice(committee, today), series, number);
            members.tell(committee, meeting, "meetings.notice.invited");
            return meeting.printedNumber();
        });
    }

    @Override
    public void move(At at, Instant startsAt, String place) {
        write(at, "move", em -> meeting -> {
            Committee committee = em.find(Committee.class, meeting.committee());
            boolean invited = meeting.state() == MeetingState.INVITED;
            LocalDate today = LocalDate.now(clock);
            meeting.move(startsAt, place, today, terms.day(startsAt), terms.notice(committee, today));
            if (invited) {
                members.tell(committee, meeting, "meetings.notice.moved");
            }
            return true;
        });
    }

    @Override
    public Figure notice(String committee) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> terms.notice(stock.committee(em, caller, committee), LocalDate.now(clock)));
    }

    @Override
    public void begin(At at, List<PersonId> present) {
        write(at, "begin", em -> meeting -> {
            meeting.open(em.find(Committee.class, meeting.committee()), present, clock.instant());
            return true;
        });
    }

    @Override
    public void record(At at, int item, Outcome outcome) {
        change(at, "record", meeting ->
                meeting.record(item, outcome.discussion(), outcome.resolution(), outcome.owner(), outcome.dueOn()));
    }

    @Override
    public void close(At at) {
        change(at, "close", meeting -> meeting.close(clock.instant()));
    }

    @Override
    public void certify(At at) {
        write(at, "certify", em -> meeting -> {
            terms.certify(em, meeting, em.find(Committee.class, meeting.committee()));
            return true;
        });
    }

    @Override
    public void settle(At at, int item) {
        Caller caller = access.require(MeetingsModule.READ);
        database.change(em -> {
            Meeting meeting = stock.seen(em, caller, at);
            boolean owner = item >= 0 && item < meeting.agenda().size()
                    && meeting.agenda().get(item).owner().filter(caller.person()::equals).isPresent();
            if (!owner && !access.may(MeetingsModule.MANAGE)) {
                throw new NotPermitted(MeetingsModule.MANAGE);
            }
            meeting.settle(item);
            enter(em, meeting, "settle");
        });
    }

    @Override
    public List<Resolution> waitingForMe() {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> em.createQuery(
                        "select distinct m from Meeting m join m.agenda a where a.owner = :me and a.done = false", Meeting.class)
                .setParameter("me", caller.person())
                .getResultStream()
                .flatMap(meeting -> MeetingRows.waiting(meeting, em.find(Committee.class, meeting.committee()), caller.person()))
                .sorted(Comparator.comparing(resolution -> resolution.dueOn().orElse(LocalDate.MAX)))
                .toList());
    }

    private void change(At at, String name, Consumer<Meeting> act) {
        write(at, name, em -> meeting -> {
            act.accept(meeting);
            return true;
        });
    }

    private <T> T write(At at, String name, Function<EntityManager, Function<Meeting, T>> act) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        return database.write(em -> {
            Meeting meeting = stock.seen(em, caller, at);
            T result = act.apply(em).apply(meeting);
            enter(em, meeting, name);
            return result;
        });
    }

    private void enter(EntityManager em, Meeting meeting, String act) {
        trail.record("meeting." + act, MeetingEntries.record(meeting.id()).toString(), meeting.printedNumber());
        entries.enter(meeting, em.find(Committee.class, meeting.committee()));
    }
}
