package th.samnak.rest.door;

import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.words.Sentences;
import tools.jackson.databind.json.JsonMapper;

/** Refusals and failures as RFC 9457 tells them: a sentence in the language of who asks, and a reference to be named to the office. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);
    private static final int REFERENCE = 8;

    private final Sentences sentences;
    private final JsonMapper json = JsonMapper.builder().build();

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    Reply of(Throwable failure, Call call) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE);
        if (failure instanceof OfficeException told) {
            LOG.info("{} {} refused, {}: {}", call.method(), call.path(), reference, told.messageKey());
            return told(told, call, reference);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            int status = web.getResponse().getStatus();
            return reply(status, "rest.status." + (KNOWN.contains(status) ? status : 400), call, reference, Map.of());
        }
        LOG.error("{} {} failed, {}", call.method(), call.path(), reference, failure);
        return reply(500, "rest.error.failed", call, reference, Map.of(), reference);
    }

    private Reply told(OfficeException told, Call call, String reference) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (told instanceof RuleViolation rule) {
            rule.field().ifPresent(field -> more.put("field", field));
        }
        Reply reply = reply(status(told), told.messageKey(), call, reference, more, told.arguments().toArray());
        if (told instanceof Refused refused) {
            for (Map.Entry<String, String> header : refused.headers().entrySet()) {
                reply = reply.with(header.getKey(), header.getValue());
            }
        }
        return reply;
    }

    private static int status(OfficeException told) {
        return switch (told) {
            case Refused refused -> refused.status();
            case NotFound gone -> 404;
            case NotPermitted no -> 403;
            case NotSignedIn nobody -> 401;
            case StaleDataException stale -> 412;
            default -> 422;
        };
    }

    private Reply reply(int status, String key, Call call, String reference, Map<String, Object> more, Object... arguments) {
        Locale language = call.language();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:samnak:problem:" + key);
        problem.put("title", sentences.say(language, "rest.status." + (KNOWN.contains(status) ? status : 400)));
        problem.put("status", status);
        problem.put("detail", sentences.say(language, key, arguments));
        problem.put("instance", call.path());
        problem.putAll(more);
        problem.put("reference", reference);
        return Reply.of(status, "application/problem+json", json.writeValueAsString(problem))
                .with("Content-Language", language.toLanguageTag());
    }
}
