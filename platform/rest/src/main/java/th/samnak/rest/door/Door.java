package th.samnak.rest.door;

import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.words.Sentences;
import th.samnak.rest.openapi.Description;
import th.samnak.rest.openapi.HumanPage;
import th.samnak.rest.token.application.Bearer;
import th.samnak.rest.token.application.Present;
import th.samnak.rest.token.application.Tokens;
import th.samnak.rest.token.domain.Scope;
import tools.jackson.databind.json.JsonMapper;

/** Asks whoever comes for a token, puts its person in place, and lets the function answer; every change is one transaction. */
@Component(service = Door.class)
public final class Door {

    static final String DOCUMENT = "/api/v1/openapi.json";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private static final int NOW_AND_THEN = 200;

    private final Tokens tokens;
    private final Access access;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Applications applications;
    private final Absent absent;
    private final Present present;
    private final Sentences sentences;
    private final Problems problems;
    private final Answers answers;
    private final Pace pace;
    private final int perMinute;
    private final AtomicInteger changes = new AtomicInteger();
    private final JsonMapper json = JsonMapper.builder().build();

    @Activate
    public Door(
            @Reference Tokens tokens,
            @Reference Access access,
            @Reference Transactions transactions,
            @Reference(target = "(unit=rest)") Database database,
            @Reference AuditTrail trail,
            @Reference Applications applications,
            @Reference Absent absent,
            @Reference Present present,
            @Reference Sentences sentences,
            @Reference Clock clock) {
        this.tokens = tokens;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.applications = applications;
        this.absent = absent;
        this.present = present;
        this.sentences = sentences;
        this.problems = new Problems(sentences);
        this.answers = new Answers(database, clock);
        this.perMinute = Settings.read().number("api.per-minute", 600);
        this.pace = new Pace(perMinute, System::nanoTime);
    }

    /** Answers; never throws. @param body read only once it is known who comes */
    Reply answer(Call call, Supplier<byte[]> body) {
        try {
            return Application.within(() -> dispatch(call, body));
        } catch (RuntimeException failure) {
            return problems.of(failure, call);
        }
    }

    private Reply dispatch(Call call, Supplier<byte[]> body) {
        if (!METHODS.contains(call.method())) {
            throw new Refused(405, "rest.status.405");
        }
        if (call.path().equals("/api") || call.path().equals("/api/") || call.path().equals("/api/v1/")) {
            return Reply.of(200, "text/html", new HumanPage(sentences, call.language()).of(description(call)));
        }
        if (call.path().equals(DOCUMENT)) {
            return Reply.of(200, "application/json", json.writeValueAsString(description(call)));
        }
        return known(call, body);
    }

    private Map<String, Object> description(Call call) {
        return new Description(sentences, call.language()).of(applications.functions());
    }

    private Reply known(Call call, Supplier<byte[]> body) {
        Bearer bearer = bearer(call);
        int left = pace.take(bearer.token());
        if (left < 0) {
            throw new Refused(429, Map.of("Retry-After", String.valueOf(pace.pause())), "rest.error.pace", perMinute);
        }
        tokens.used(bearer, call.from());
        Application application = applications.find(call.name()).orElseThrow(() -> absent.refusal(call.name()));
        scoped(call, bearer);
        Call whole = call.with(body.get());
        Reply reply = access.as(bearer.caller(), () -> present.during(bearer, () -> asked(whole, bearer, application)));
        return reply.with("X-RateLimit-Remaining", String.valueOf(left));
    }

    /** What fails because the function goes in the midst of it has not failed. */
    private Reply asked(Call call, Bearer bearer, Application application) {
        try {
            return call.reads() ? application.invoke(call) : change(call, bearer, application);
        } catch (OfficeException | WebApplicationException told) {
            throw told;
        } catch (RuntimeException failure) {
            if (applications.stays(call.name(), application)) {
                throw failure;
            }
            throw new Refused(503, Map.of("Retry-After", "5"), "rest.error.soon", call.name());
        }
    }

    private Bearer bearer(Call call) {
        Optional<String> shown = call.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
        String key = shown.isEmpty() ? "rest.error.no-token" : "rest.error.token";
        return shown.flatMap(tokens::bearer)
                .orElseThrow(() -> new Refused(401, Map.of("WWW-Authenticate", "Bearer realm=\"samnak\""), key));
    }

    private static void scoped(Call call, Bearer bearer) {
        Scope needed = new Scope(call.name(), call.reads() ? Scope.Kind.READ : Scope.Kind.WRITE);
        if (!call.name().equals("me") && !bearer.scopes().contains(needed)) {
            throw new Refused(403, "rest.error.scope", needed.toString());
        }
    }

    private Reply change(Call call, Bearer bearer, Application application) {
        if (changes.getAndIncrement() % NOW_AND_THEN == 0) {
            answers.forget();
        }
        try {
            return transactions.together(() -> answers.once(bearer.token(), call, () -> {
                Reply reply = application.invoke(call);
                trail.record("api.write", "rest:token:" + bearer.prefix(), call.method() + " " + call.path() + " " + reply.status());
                return reply;
            }));
        } catch (RuntimeException failure) {
            // whoever waited for the same request gets its answer
            return call.method().equals("POST") ? answers.before(bearer.token(), call).orElseThrow(() -> failure) : raise(failure);
        }
    }

    private static Reply raise(RuntimeException failure) {
        throw failure;
    }
}
