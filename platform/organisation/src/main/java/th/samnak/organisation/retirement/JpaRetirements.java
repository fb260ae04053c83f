package th.samnak.organisation.retirement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.domain.KeptBirthDate;

/** Works the last day out anew each time; only birth dates are kept. */
@Component
public final class JpaRetirements implements Retirements {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 100;

    private final Database database;
    private final Organisation organisation;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaRetirements(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Retirement> within(int days) {
        Chart today = today();
        Reach reach = new Reach(access, today);
        Map<PersonId, LocalDate> born = birthDates();
        return today.people().stream()
                .filter(person -> born.containsKey(person.id()) && !today.postsOf(person.id()).isEmpty())
                .flatMap(person -> told(person, born.get(person.id()), today))
                .filter(retirement -> retirement.daysLeft() <= days)
                .filter(retirement -> today.person(retirement.person()).filter(reach::sees).isPresent())
                .sorted(Comparator.comparing(Retirement::lastDay))
                .toList();
    }

    @Override
    public Optional<LocalDate> lastDay(PersonId id) {
        Chart today = today();
        return today.person(id)
                .filter(new Reach(access, today)::sees)
                .flatMap(person -> born(id).flatMap(born -> told(person, born, today).findFirst()))
                .map(Retirement::lastDay);
    }

    @Override
    public Optional<LocalDate> birthDate(PersonId id) {
        Caller caller = access.caller();
        Chart today = today();
        boolean may = id.equals(caller.person()) || today.person(id).filter(new Reach(access, today)::answersFor).isPresent();
        if (!may) {
            throw new NotPermitted(subject(id));
        }
        Optional<LocalDate> born = born(id);
        if (born.isPresent()) {
            audit.record("organisation.read-birth-date", subject(id), "");
        }
        return born;
    }

    @Override
    public void keepBirthDate(PersonId id, LocalDate born) {
        Caller caller = access.caller();
        Chart today = today();
        Person person = today.person(id).orElseThrow(() -> RuleViolation.of("person", "organisation.error.no-person"));
        if (!access.may(OrganisationModule.KEEP) && !new Reach(access, today).answersFor(person)) {
            throw new NotPermitted(OrganisationModule.KEEP);
        }
        if (id.equals(caller.person())) {
            throw RuleViolation.of("born", "organisation.error.oneself");
        }
        long age = ChronoUnit.YEARS.between(born, today.day());
        if (age < YOUNGEST || age > OLDEST) {
            throw RuleViolation.of("born", "organisation.error.birth-date");
        }
        database.change(em -> {
            Optional.ofNullable(em.find(KeptBirthDate.class, id.value())).ifPresentOrElse(
                    kept -> kept.correct(born), () -> em.persist(new KeptBirthDate(id, born)));
            audit.record("organisation.keep-birth-date", subject(id), "");
        });
    }

    private static Stream<Retirement> told(Person person, LocalDate born, Chart today) {
        return today.unit(person.unit())
                .flatMap(unit -> AgeLimit.of(today.agencyOf(unit.id()).id()))
                .map(limit -> {
                    LocalDate last = limit.lastDay(born);
                    boolean heads = today.postsOf(person.id()).stream().anyMatch(Post::heads);
                    return new Retirement(
                            person.id(), person.fullName(), person.unit(), person.position(), heads, last,
                            (int) ChronoUnit.DAYS.between(today.day(), last), limit.law(), limit.verified());
                })
                .stream();
    }

    private Chart today() {
        return organisation.on(LocalDate.now(clock));
    }

    private Optional<LocalDate> born(PersonId id) {
        return database.read(em -> Optional.ofNullable(em.find(KeptBirthDate.class, id.value())).map(KeptBirthDate::born));
    }

    private Map<PersonId, LocalDate> birthDates() {
        return database.read(em -> em.createQuery("select b from KeptBirthDate b", KeptBirthDate.class)
                .getResultStream()
                .collect(Collectors.toMap(KeptBirthDate::person, KeptBirthDate::born)));
    }

    private static String subject(PersonId id) {
        return "organisation:person:" + id;
    }
}
