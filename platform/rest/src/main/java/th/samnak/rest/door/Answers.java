package th.samnak.rest.door;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.persistence.Database;
import th.samnak.rest.token.domain.KeptAnswer;
import th.samnak.rest.token.domain.Secret;

/** A request that is sent twice under one key is done once, and answered twice the same. */
final class Answers {

    private static final Duration KEPT = Duration.ofHours(48);
    private static final List<String> HEADERS = List.of("Content-Type", "Location", "ETag");
    private static final int LONGEST_KEY = 200;

    private final Database database;
    private final Clock clock;

    Answers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Does the work in the current transaction, unless it was done before. */
    Reply once(String token, Call call, Supplier<Reply> work) {
        Optional<String> key = call.header("Idempotency-Key").filter(any -> call.method().equals("POST"));
        if (key.isEmpty()) {
            return work.get();
        }
        if (key.get().length() > LONGEST_KEY) {
            throw new Refused(400, "rest.error.key-length", LONGEST_KEY);
        }
        String id = id(token, key.get());
        String fingerprint = fingerprint(call);
        Optional<Reply> before = before(token, call);
        return before.orElseGet(() -> database.write(em -> {
            KeptAnswer answer = new KeptAnswer(id, fingerprint, clock.instant());
            em.persist(answer);
            em.flush(); // a second request of the same key waits here until the first is done
            Reply reply = work.get();
            answer.answered(reply.status(), headers(reply), reply.readable() ? reply.text() : "");
            return reply;
        }));
    }

    /** What was answered to the same request. @throws Refused when the key was another request's */
    Optional<Reply> before(String token, Call call) {
        return call.header("Idempotency-Key")
                .flatMap(key -> database.read(em -> Optional.ofNullable(em.find(KeptAnswer.class, id(token, key)))))
                .map(answer -> again(answer, call));
    }

    private static Reply again(KeptAnswer answer, Call call) {
        if (!answer.isTo(fingerprint(call))) {
            throw new Refused(422, "rest.error.key-taken");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().lines().forEach(line -> headers.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        headers.put("Idempotency-Replayed", "true");
        return new Reply(answer.status(), headers, answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets what is older than two days. */
    void forget() {
        database.change(em -> em.createQuery("delete from KeptAnswer a where a.answeredAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate());
    }

    private static String headers(Reply reply) {
        List<String> lines = new ArrayList<>();
        HEADERS.forEach(name -> Optional.ofNullable(reply.headers().get(name)).ifPresent(value -> lines.add(name + " " + value)));
        return String.join("\n", lines);
    }

    private static String id(String token, String key) {
        return Secret.sha256(token.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String fingerprint(Call call) {
        return Secret.sha256(
                call.method().getBytes(StandardCharsets.UTF_8), call.address().getBytes(StandardCharsets.UTF_8), call.body());
    }
}
