package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.notices.Notice;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.Control;
import th.samnak.privacy.domain.LedgerLine.Act;
import th.samnak.privacy.domain.LedgerLine.Hand;

/** What may be done to a secret: by the authority its level, by the registrar its copies and losses. */
@Component(service = SecretActs.class)
public final class SecretActs {

    private static final int LONGEST = 1000;

    private final Database database;
    private final Access access;
    private final Authorities authorities;
    private final AuditTrail audit;
    private final SecretBook book;
    private final Sources sources;
    private final Clock clock;
    private final Ledger ledger;

    @Activate
    public SecretActs(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Authorities authorities,
            @Reference Organisation organisation,
            @Reference AuditTrail audit,
            @Reference SecretBook book,
            @Reference Sources sources,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.authorities = authorities;
        this.audit = audit;
        this.book = book;
        this.sources = sources;
        this.clock = clock;
        this.ledger = new Ledger(organisation, clock);
    }

    /**
     * Another level, or none; all holders are told (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544).
     *
     * @param capacity {@link Capacity#key} of the power exercised
     * @throws NotPermitted without the authority to classify, or above the caller's clearance
     */
    public void classify(String id, long version, Secrecy level, String reason, Optional<LocalDate> reviewOn, String capacity) {
        String why = required("reason", reason);
        onAuthority(id, version, capacity, (em, acting) -> {
            Control control = acting.control();
            Secrecy before = control.secrecy();
            if (before == level) {
                throw RuleViolation.of("level", "privacy.error.same-level");
            }
            cleared(level);
            control.become(level);
            reviewOn.ifPresent(day -> control.reviewOn(day, LocalDate.now(clock)));
            ledger.write(em, control, Ledger.change(before, level), before, why, acting.hand());
            source(control).classify(control.about(), level, why);
            tell("privacy.notice.level", control, holders(control));
            audit.record("secret.classify", control.about().toString(), before + " " + level);
        });
    }

    /** The level was looked at and stays. @param next when to look again */
    public void review(String id, long version, String reason, Optional<LocalDate> next, String capacity) {
        String why = required("reason", reason);
        onAuthority(id, version, capacity, (em, acting) -> {
            Control control = acting.control();
            control.become(control.secrecy());
            next.ifPresent(day -> control.reviewOn(day, LocalDate.now(clock)));
            ledger.write(em, control, next.isPresent() ? Act.REVIEW_SET : Act.REVIEWED, control.secrecy(), why, acting.hand());
        });
    }

    /** A numbered copy was made. @param receiver for whom @return its number */
    public int copy(String id, long version, String receiver) {
        String whom = required("receiver", receiver);
        Caller caller = access.require(PrivacyModule.SECRETS);
        return database.write(em -> {
            Control control = known(em, id, version);
            int copy = control.copied();
            ledger.write(em, control, Act.COPIED, control.secrecy(), whom, ledger.hand(caller)).ofCopy(copy);
            return copy;
        });
    }

    /** It is not where it should be, or it was found again: those who classify are told at once. */
    public void lost(String id, long version, boolean found, String report) {
        String what = required("report", report);
        Caller caller = access.require(PrivacyModule.SECRETS);
        database.change(em -> {
            Control control = fresh(em, id, version);
            ledger.write(em, control, found ? Act.FOUND : Act.LOST, control.secrecy(), what, ledger.hand(caller));
            List<PersonId> heads = authorities.whoMay(
                            th.samnak.api.organisation.Act.of(PrivacyModule.CLASSIFY, control.agency()), LocalDate.now(clock)).stream()
                    .map(Capacity::person)
                    .toList();
            tell(found ? "privacy.notice.found" : "privacy.notice.lost", control, heads);
            audit.record(found ? "secret.found" : "secret.lost", control.about().toString(), "");
        });
    }

    private record Acting(Control control, Hand hand) {}

    private void onAuthority(String id, long version, String capacity, BiConsumer<EntityManager, Acting> work) {
        Caller caller = access.caller();
        database.change(em -> {
            Control control = known(em, id, version);
            Capacity by = book.authority(caller, control.agency()).stream()
                    .filter(held -> capacity.isEmpty() || held.key().equals(capacity))
                    .findFirst()
                    .orElseThrow(() -> new NotPermitted(PrivacyModule.CLASSIFY));
            Hand hand = new Hand(caller.person(), caller.name(), String.join(" ", by.lines()), by.authority().orElse(""));
            work.accept(em, new Acting(control, hand));
        });
    }

    /** Of which the caller may know what is in it. */
    private Control known(EntityManager em, String id, long version) {
        Control control = fresh(em, id, version);
        if (!source(control).mayKnow(control.about())) {
            throw new NotPermitted(control.about().toString());
        }
        return control;
    }

    private Control fresh(EntityManager em, String id, long version) {
        Control control = book.control(em, id);
        if (control.version() != version) {
            throw new StaleDataException();
        }
        return control;
    }

    private void cleared(Secrecy level) {
        if (level.isSecret() && !access.caller().clearance().covers(level)) {
            throw RuleViolation.of("level", "privacy.error.clearance");
        }
    }

    private SecretRecords source(Control control) {
        return sources.secretsOf(control.about()).orElseThrow(() -> new RuleViolation("privacy.error.function-gone"));
    }

    private Set<PersonId> holders(Control control) {
        return source(control).holders(control.about()).stream()
                .filter(person -> !person.equals(access.caller().person()))
                .collect(Collectors.toSet());
    }

    /** Nothing of the secret is told, only where it stands in the register. */
    private void tell(String key, Control control, Iterable<PersonId> people) {
        String number = control.number() + "/" + control.year();
        LocalDate today = LocalDate.now(clock);
        people.forEach(person -> {
            Notice.Line line = new Notice.Line(control.about(), "privacy.notice.line", List.of(), "ทขล.3 " + number);
            Notice notice = new Notice(person, key, List.of(number), List.of(line), today);
            sources.ways().forEach(way -> way.send(notice));
        });
    }

    static String required(String field, String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            throw RuleViolation.of(field, "privacy.error.required");
        }
        if (clean.length() > LONGEST) {
            throw RuleViolation.of(field, "privacy.error.too-long", LONGEST);
        }
        return clean;
    }
}
