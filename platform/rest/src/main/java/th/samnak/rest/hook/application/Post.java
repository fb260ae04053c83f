package th.samnak.rest.hook.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.Settings;
import th.samnak.api.errors.RuleViolation;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.rest.hook.domain.Hook;
import tools.jackson.databind.json.JsonMapper;

/** Sends one piece of news: ids and ways only, signed; follows nobody elsewhere and reads nothing of the answer. */
final class Post implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Targets targets;
    private final Seal seal;
    private final String site;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Post(Settings settings) {
        this.targets = new Targets(settings);
        this.seal = Seal.in(settings.data());
        this.site = settings.get("site.address", "").replaceFirst("/+$", "");
    }

    /** @param status what was answered, empty when nothing was */
    record Receipt(Optional<Integer> status, String failure) {

        boolean taken() {
            return status.filter(code -> code >= 200 && code < 300).isPresent();
        }
    }

    Receipt send(Hook hook, Delivery delivery, Optional<String> address, Instant now) {
        try {
            URI url = targets.check(hook.url());
            targets.checkMachine(url);
            String body = body(delivery, address);
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(url)
                            .timeout(ANSWER)
                            .header("Content-Type", "application/json")
                            .header("User-Agent", "Samnak")
                            .header("Samnak-Event", delivery.event())
                            .header("Samnak-Delivery", delivery.id())
                            .header("Samnak-Signature", Seal.signature(seal.secret(hook.secretOf()), now.getEpochSecond(), body))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return new Receipt(Optional.of(answer.statusCode()), "HTTP " + answer.statusCode());
        } catch (RuleViolation refused) {
            return new Receipt(Optional.empty(), refused.messageKey());
        } catch (IOException e) {
            return new Receipt(Optional.empty(), Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Receipt(Optional.empty(), "interrupted");
        }
    }

    private String body(Delivery delivery, Optional<String> address) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", delivery.id());
        told.put("event", delivery.event());
        told.put("at", delivery.happenedAt().toString());
        if (!delivery.record().isEmpty()) {
            told.put("record", delivery.record());
        }
        address.ifPresent(path -> told.put("href", site + path));
        return json.writeValueAsString(told);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
