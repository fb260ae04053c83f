package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.NoticeRule;

/** Meetings in the database. */
@Component
public final class JpaMeetings implements Meetings {

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Numbering numbering;
    private final Papers papers;
    private final Clock clock;

    @Activate
    public JpaMeetings(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Numbering numbering,
            @Reference Papers papers,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.numbering = numbering;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public List<CommitteeRow> committees() {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> em.createQuery(
                                "select c from Committee c where c.unit in :units order by c.name", Committee.class)
                        .setParameter("units", units(caller))
                        .getResultList())
                .stream()
                .map(MeetingRows::row)
                .toList();
    }

    @Override
    public String establish(String name, String appointedBy, List<MemberRow> members) {
        Caller caller = access.require(MeetingsModule.ESTABLISH);
        String id = UUID.randomUUID().toString();
        database.change(em -> em.persist(new Committee(id, caller.unit(), name, appointedBy,
                members.stream().map(member -> new Committee.Member(member.person(), member.part())).toList())));
        return id;
    }

    @Override
    public List<MeetingRow> list(String words, int offset, int limit) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> found(em, caller, words, "select m, c.name", " order by m.startsAt desc, m.id", Object[].class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> MeetingRows.row((Meeting) pair[0], (String) pair[1]))
                .toList());
    }

    @Override
    public int count(String words) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> found(em, caller, words, "select count(m)", "", Long.class).getSingleResult().intValue());
    }

    @Override
    public MeetingDetails open(String id) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> {
            Meeting meeting = meeting(em, caller, id);
            return MeetingRows.details(meeting, em.find(Committee.class, meeting.committee()));
        });
    }

    @Override
    public String plan(Plan plan) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        String id = UUID.randomUUID().toString();
        database.change(em -> em.persist(new Meeting(id, committee(em, caller, plan.committee()).id(), plan.startsAt(),
                plan.place(), plan.urgent(), MeetingRows.agenda(plan))));
        return id;
    }

    @Override
    public void replan(At at, Plan plan) {
        change(at, meeting -> meeting.replan(plan.startsAt(), plan.place(), plan.urgent(), MeetingRows.agenda(plan)));
    }

    @Override
    public String invite(At at) {
        return write(at, em -> meeting -> {
            LocalDate day = LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
            int year = ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA);
            Committee committee = em.find(Committee.class, meeting.committee());
            int number = numbering.next(new Series(committee.unit(), "meetings." + committee.id(), year));
            meeting.invite(LocalDate.now(clock), day, rule(em), year, number);
            return meeting.printedNumber();
        });
    }

    @Override
    public void begin(At at, List<PersonId> present) {
        write(at, em -> meeting -> {
            meeting.open(em.find(Committee.class, meeting.committee()), present, clock.instant());
            return true;
        });
    }

    @Override
    public void record(At at, int item, Outcome outcome) {
        change(at, meeting ->
                meeting.record(item, outcome.discussion(), outcome.resolution(), outcome.owner(), outcome.dueOn()));
    }

    @Override
    public void close(At at) {
        change(at, meeting -> meeting.close(clock.instant()));
    }

    @Override
    public void circulate(At at) {
        change(at, Meeting::circulate);
    }

    @Override
    public void certify(At at) {
        change(at, Meeting::certify);
    }

    @Override
    public void settle(At at, int item) {
        Caller caller = access.require(MeetingsModule.READ);
        database.change(em -> {
            Meeting meeting = seen(em, caller, at);
            boolean owner = item >= 0 && item < meeting.agenda().size()
                    && meeting.agenda().get(item).owner().filter(caller.person()::equals).isPresent();
            if (!owner && !access.may(MeetingsModule.MANAGE)) {
                throw new NotPermitted(MeetingsModule.MANAGE);
            }
            meeting.settle(item);
        });
    }

    @Override
    public byte[] minutes(String id) {
        Caller caller = access.require(MeetingsModule.READ);
        MinutesPaper paper = new MinutesPaper(organisation, clock.getZone());
        return papers.minutes(database.read(em -> {
            Meeting meeting = meeting(em, caller, id);
            return paper.of(meeting, em.find(Committee.class, meeting.committee()));
        }));
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

    private <T> TypedQuery<T> found(
            EntityManager em, Caller caller, String words, String select, String order, Class<T> type) {
        return em.createQuery(select + " from Meeting m, Committee c where m.committee = c.id and c.unit in :units"
                        + " and (c.name like :words or m.place like :words)" + order, type)
                .setParameter("units", units(caller))
                .setParameter("words", "%" + words.strip().replaceAll("[%_]", "") + "%");
    }

    private List<UnitId> units(Caller caller) {
        UnitId agency = organisation.agencyOf(caller.unit()).id();
        return organisation.units().stream().map(Unit::id).filter(unit -> organisation.within(unit, agency)).toList();
    }

    private void change(At at, Consumer<Meeting> act) {
        write(at, em -> meeting -> {
            act.accept(meeting);
            return true;
        });
    }

    private <T> T write(At at, Function<EntityManager, Function<Meeting, T>> act) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        return database.write(em -> act.apply(em).apply(seen(em, caller, at)));
    }

    /** The meeting, if it is still as the person saw it; its version moves on even when only its agenda changes. */
    private Meeting seen(EntityManager em, Caller caller, At at) {
        Meeting meeting = meeting(em, caller, at.id());
        if (meeting.version() != at.version()) {
            throw new StaleDataException();
        }
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    private Meeting meeting(EntityManager em, Caller caller, String id) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null || !ofAgency(caller, em.find(Committee.class, meeting.committee()))) {
            throw new NotFound("meeting");
        }
        return meeting;
    }

    private Committee committee(EntityManager em, Caller caller, String id) {
        Committee committee = em.find(Committee.class, id);
        if (committee == null || !ofAgency(caller, committee)) {
            throw new NotFound("committee");
        }
        return committee;
    }

    private boolean ofAgency(Caller caller, Committee committee) {
        return organisation.agencyOf(committee.unit()).id().equals(organisation.agencyOf(caller.unit()).id());
    }

    private NoticeRule rule(EntityManager em) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select r from NoticeRule r", NoticeRule.class).getResultStream()
                .filter(rule -> rule.inForce(today))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice rule"));
    }
}
