package th.samnak.rest.door;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.samnak.api.words.Sentences;

/**
 * A request.
 *
 * @param path from the root of the site, decoded by nobody
 * @param query without the question mark; empty for none
 * @param headers by name, whatever its case
 * @param from the address it came from
 */
record Call(String method, String path, String query, Map<String, String> headers, byte[] body, String from) {

    Call {
        TreeMap<String, String> any = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        any.putAll(headers);
        headers = any;
    }

    Call with(byte[] content) {
        return new Call(method, path, query, headers, content, from);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Thai, unless English is asked for before it. */
    Locale language() {
        String wanted = header("Accept-Language").orElse("th").toLowerCase(Locale.ROOT);
        int english = wanted.indexOf("en");
        int thai = wanted.indexOf("th");
        return english >= 0 && (thai < 0 || english < thai) ? Locale.ENGLISH : Sentences.THAI;
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The name of the function that is asked, the part after {@code /api/v1/}; empty for none. */
    String name() {
        String rest = path.startsWith("/api/v1/") ? path.substring("/api/v1/".length()) : "";
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
