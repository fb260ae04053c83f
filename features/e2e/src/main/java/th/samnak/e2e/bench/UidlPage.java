package th.samnak.e2e.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server has told a browser of a page: enough of it to find a field by its label and a button by its word. */
final class UidlPage {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** The two channels of a promise, for what comes of it and for what goes wrong. */
    private static final Pattern PAINTED = Pattern.compile(
            "\\{\"@v-return\":\\[(\\d+),(\\d+)]},\\{\"@v-return\":\\[\\d+,\\d+]},\"[^\"]*setTimeout\\(done, 0\\)");

    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();

    /** Takes an answer in. */
    UidlPage hear(String answer) {
        JsonNode told = JSON.readTree(answer);
        for (JsonNode change : told.path("changes")) {
            int node = change.path("node").asInt();
            for (JsonNode child : change.path("addNodes")) {
                parents.put(child.asInt(), node);
            }
            String value = change.path("value").isString() ? change.path("value").asString() : "";
            switch (change.path("key").asString("")) {
                case "label" -> labels.put(value, node);
                case "text" -> texts.put(value, node);
                default -> { }
            }
        }
        return this;
    }

    Optional<Integer> field(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The element around a word. */
    Optional<Integer> button(String word) {
        return Optional.ofNullable(texts.get(word)).map(parents::get);
    }

    static String typed(int field, String words) {
        return "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":%s}"
                .formatted(field, JSON.writeValueAsString(words));
    }

    static String pressed(int button) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(button);
    }

    /** What a browser answers when it has been asked to say that it has painted. */
    static Optional<String> painted(String answer) {
        Matcher asked = PAINTED.matcher(answer);
        return asked.find()
                ? Optional.of("{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[null]}".formatted(asked.group(1), asked.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "a page with the fields " + labels.keySet();
    }
}
