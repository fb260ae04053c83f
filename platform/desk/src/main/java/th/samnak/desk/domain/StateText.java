package th.samnak.desk.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.samnak.api.errors.RuleViolation;

/** The state of a list as one text, written as in an address. */
final class StateText {

    private static final int LONGEST = 4000;

    private StateText() {}

    static String written(Map<String, String> state) {
        String text = new TreeMap<>(state).entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        if (text.length() > LONGEST) {
            throw new RuleViolation("desk.error.too-long");
        }
        return text;
    }

    static Map<String, String> read(String text) {
        Map<String, String> state = new TreeMap<>();
        for (String pair : text.split("&")) {
            int cut = pair.indexOf('=');
            if (cut > 0) {
                state.put(decode(pair.substring(0, cut)), decode(pair.substring(cut + 1)));
            }
        }
        return state;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
