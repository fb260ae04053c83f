package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.StepState;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Reminder;
import th.samnak.thai.ThaiDate;

/** Reminds of deadlines and tells superiors, on working days only and each person once a day. Every reminder is in a log. */
@Component(service = JpaReminders.class)
public final class JpaReminders {

    private static final String DUE = "select s, m from KeptStep s, KeptMatter m where m.id = s.matter and s.state = :open"
            + " and m.state <> :held and s.due <= :horizon and s.id > :after order by s.id";
    private static final int PAGE = 500;

    private final Database database;
    private final Organisation organisation;
    private final WorkingDays calendar;
    private final Rules rules;
    private final Access access;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Notices> ways = List.of();

    @Activate
    public JpaReminders(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Organisation organisation,
            @Reference WorkingDays calendar,
            @Reference Rules rules,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.calendar = calendar;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** By those ways only; for tests. */
    JpaReminders by(Notices... only) {
        ways = List.of(only);
        return this;
    }

    private record Told(KeptStep step, KeptMatter matter, PersonId person, String mark) {}

    /** Does nothing on a day that is free, and nothing twice. @return how many people were told */
    public int run() {
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            return 0;
        }
        return access.asSystem(() -> {
            Map<PersonId, List<Told>> byPerson = new LinkedHashMap<>();
            due(today).forEach(told -> byPerson.computeIfAbsent(told.person(), nobody -> new ArrayList<>()).add(told));
            return (int) byPerson.entrySet().stream().filter(each -> tell(each.getKey(), each.getValue(), today)).count();
        });
    }

    private List<Told> due(LocalDate today) {
        Escalation escalation = new Escalation(
                organisation.on(today), calendar, rules.on("approvals.escalate-superior", today).whole(),
                rules.on("approvals.escalate-head", today).whole());
        Marks marks = marks(today);
        int horizon = marks.before().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Told> told = new ArrayList<>();
        String after = "";
        List<Object[]> page;
        do {
            page = page(calendar.plus(today, horizon), after);
            for (Object[] row : page) {
                KeptStep step = (KeptStep) row[0];
                after = step.id();
                add(told, step, (KeptMatter) row[1], marks, escalation, today);
            }
        } while (page.size() == PAGE);
        return told;
    }

    private Marks marks(LocalDate today) {
        List<Integer> before = rules.on("approvals.remind-before", today).items().stream().map(Integer::valueOf).toList();
        return new Marks(
                calendar, before, rules.on("approvals.remind-after", today).whole(), rules.on("approvals.remind-every", today).whole());
    }

    private List<Object[]> page(LocalDate horizon, String after) {
        return database.read(em -> em.createQuery(DUE, Object[].class)
                .setParameter("open", StepState.OPEN)
                .setParameter("held", MatterState.HELD)
                .setParameter("horizon", horizon)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** What fell before the person was asked is not told. */
    private void add(List<Told> told, KeptStep step, KeptMatter matter, Marks marks, Escalation escalation, LocalDate today) {
        LocalDate due = step.due().orElseThrow();
        LocalDate asked = step.openedAt().map(at -> LocalDate.ofInstant(at, clock.getZone())).orElse(LocalDate.MIN);
        marks.latest(due, today)
                .filter(mark -> mark.day().isAfter(asked))
                .ifPresent(mark -> escalation.asked(step).ifPresent(person ->
                        told.add(new Told(step, matter, person, mark.name()))));
        escalation.of(step, due, today).forEach((mark, person) -> told.add(new Told(step, matter, person, mark)));
    }

    /** One notice for everything of the day; log and notice are one transaction. */
    private boolean tell(PersonId person, List<Told> all, LocalDate today) {
        try {
            return database.write(em -> {
                List<Told> left = toldToday(em, person, today) ? List.of() : all.stream()
                        .filter(told -> em.find(Reminder.class, Reminder.id(told.step().id(), told.mark())) == null)
                        .toList();
                if (left.isEmpty()) {
                    return false;
                }
                String channels = send(person, left, today);
                left.forEach(told -> em.persist(new Reminder(told.step().id(), told.mark(), person, today, channels)));
                return true;
            });
        } catch (StaleDataException another) {
            return false;
        }
    }

    private static boolean toldToday(EntityManager em, PersonId person, LocalDate today) {
        return em.createQuery("select count(r) from Reminder r where r.day = :today and r.person = :person", Long.class)
                .setParameter("today", today)
                .setParameter("person", person)
                .getSingleResult() > 0;
    }

    private String send(PersonId person, List<Told> told, LocalDate today) {
        List<Notice.Line> lines = told.stream().map(one -> new Notice.Line(
                        one.matter().record(), words(one.mark()), List.of(one.step().due().map(ThaiDate::full).orElse("")),
                        one.matter().title()))
                .toList();
        Notice notice = new Notice(person, "approvals.notice.reminder", List.of(lines.size()), lines, today);
        List<Notices> now = ways;
        now.forEach(way -> way.send(notice));
        return now.stream().map(Notices::channel).collect(Collectors.joining(","));
    }

    private static String words(String mark) {
        return switch (mark.substring(0, 1)) {
            case "T" -> mark.startsWith("T+") ? "approvals.notice.overdue" : "approvals.notice.due";
            case "W" -> "approvals.notice.overdue";
            default -> "approvals.notice.escalated";
        };
    }

    /** The log of one step, oldest first: mark, day and person. */
    List<String> log(String step) {
        return database.read(em -> em
                .createQuery("select r from Reminder r where r.step = :step order by r.day, r.mark", Reminder.class)
                .setParameter("step", step)
                .getResultStream()
                .map(reminder -> reminder.mark() + " " + reminder.day() + " " + reminder.person())
                .toList());
    }
}
