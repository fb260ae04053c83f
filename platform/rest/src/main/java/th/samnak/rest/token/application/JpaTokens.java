package th.samnak.rest.token.application;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.rest.RestModule;
import th.samnak.rest.token.domain.KeptToken;
import th.samnak.rest.token.domain.Secret;

/** Keeps tokens by their hash, found by their prefix. Whoever comes with one is the person as they stand at that moment. */
@Component
public final class JpaTokens implements Tokens {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String ALL = "select t from KeptToken t";
    private static final String NEWEST = " order by t.madeAt desc, t.id";

    private final Database database;
    private final Access access;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final Clock clock;
    private final int longestDays;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public JpaTokens(
            @Reference(target = "(unit=rest)") Database database,
            @Reference Access access,
            @Reference SignIn signIn,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.signIn = signIn;
        this.accounts = accounts;
        this.organisation = organisation;
        this.trail = trail;
        this.clock = clock;
        this.longestDays = Settings.read().number("api.token-days", 366);
    }

    @Override
    public int longestDays() {
        return longestDays;
    }

    @Override
    public String make(Wish wish) {
        Caller maker = access.require(RestModule.USE);
        Caller owner = owner(maker, wish);
        LocalDate today = LocalDate.now(clock);
        if (wish.lastDay().isBefore(today) || wish.lastDay().isAfter(today.plusDays(longestDays))) {
            throw RuleViolation.of("lastDay", "rest.error.last-day", longestDays);
        }
        Secret secret = Secret.fresh(random);
        Instant end = wish.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return database.write(em -> {
            KeptToken token = new KeptToken(
                    UUID.randomUUID().toString(), secret, wish.name(), owner, wish.scopes(), wish.secrets(),
                    new KeptToken.Life(clock.instant(), maker.account(), end));
            em.persist(token);
            trail.record("api.token-make", subject(token), "for " + owner.account() + " in " + owner.unit() + ": " + wish.scopes());
            return secret.written();
        });
    }

    /** Nobody but the person lets another system see what they are cleared for. */
    private Caller owner(Caller maker, Wish wish) {
        if (wish.account().isBlank() || wish.account().equals(maker.account())) {
            return maker;
        }
        access.require(RestModule.ADMINISTER);
        if (wish.secrets()) {
            throw RuleViolation.of("secrets", "rest.error.secrets-of-another");
        }
        Accounts.Account account = access.asSystem(() -> accounts.find(wish.account())).filter(found -> !found.blocked())
                .orElseThrow(() -> RuleViolation.of("account", "rest.error.account"));
        return organisation.person(account.person()).map(account::caller)
                .orElseThrow(() -> RuleViolation.of("account", "rest.error.account"));
    }

    @Override
    public List<Row> mine() {
        Caller caller = access.require(RestModule.USE);
        return database.read(em -> em.createQuery(ALL + " where t.person = :person" + NEWEST, KeptToken.class)
                .setParameter("person", caller.person())
                .getResultList()).stream().map(this::row).toList();
    }

    @Override
    public List<Row> all() {
        access.require(RestModule.ADMINISTER);
        return database.read(em -> em.createQuery(ALL + NEWEST, KeptToken.class).getResultList()).stream().map(this::row).toList();
    }

    @Override
    public void end(String id) {
        Caller caller = access.caller();
        database.change(em -> {
            KeptToken token = Optional.ofNullable(em.find(KeptToken.class, id)).orElseThrow(() -> new NotFound("token"));
            if (!token.owner().person().equals(caller.person())) {
                access.require(RestModule.ADMINISTER);
            }
            token.end(caller.account(), clock.instant());
            trail.record("api.token-end", subject(token), token.owner().account());
        });
    }

    @Override
    public Optional<Bearer> bearer(String written) {
        Instant now = clock.instant();
        return Secret.read(written).flatMap(shown -> database.read(em -> kept(em, shown.prefix()))
                .filter(token -> token.admits(shown, now))
                .flatMap(this::bearer));
    }

    private Optional<Bearer> bearer(KeptToken token) {
        return signIn.renew(token.owner(), token.madeAt())
                .filter(person -> person.unit().equals(token.owner().unit()))
                .map(person -> token.secrets() ? person : clearedForNothing(person))
                .map(person -> new Bearer(token.id(), token.prefix(), person, token.scopes(),
                        token.usedAt().filter(clock.instant().minus(NOTED_EVERY)::isBefore).isPresent()));
    }

    private static Caller clearedForNothing(Caller person) {
        return new Caller(
                person.person(), person.account(), person.name(), person.unit(), person.roles(), Secrecy.ORDINARY);
    }

    private static Optional<KeptToken> kept(EntityManager em, String prefix) {
        return em.createQuery(ALL + " where t.prefix = :prefix", KeptToken.class)
                .setParameter("prefix", prefix)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void used(Bearer bearer, String from) {
        if (bearer.noted()) {
            return;
        }
        Instant now = clock.instant();
        database.change(em -> em.createQuery("update KeptToken t set t.usedAt = :now, t.usedFrom = :origin"
                        + " where t.id = :id")
                .setParameter("now", now)
                .setParameter("origin", from.length() > 60 ? from.substring(0, 60) : from)
                .setParameter("id", bearer.token())
                .executeUpdate());
    }

    private static String subject(KeptToken token) {
        return "rest:token:" + token.prefix();
    }

    private Row row(KeptToken token) {
        return new Row(
                token.id(), token.prefix(), token.name(), token.owner().account(), token.owner().unit().value(), token.scopes(),
                token.secrets(), token.madeAt(), token.madeBy(), token.expiresAt(), token.usedAt(), token.usedFrom(),
                token.endedAt(), token.good(clock.instant()));
    }
}
