package th.samnak.rest.door;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is answered. */
record Reply(int status, Map<String, String> headers, byte[] body) {

    Reply {
        TreeMap<String, String> any = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        any.putAll(headers);
        headers = any;
    }

    static Reply of(int status, String type, String text) {
        return new Reply(status, Map.of("Content-Type", type + ";charset=UTF-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean readable() {
        return headers.getOrDefault("Content-Type", "").contains("json");
    }
}
