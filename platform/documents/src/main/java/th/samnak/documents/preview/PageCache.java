package th.samnak.documents.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages drawn a moment ago, as many as fit into a bound of memory. Pages of secrets are not kept. */
final class PageCache {

    private static final long MOST_BYTES = 24L * 1024 * 1024;
    private static final int FEW = 16;

    private final Map<String, byte[]> pages = new LinkedHashMap<>(FEW, 0.75f, true);
    private long held;

    synchronized Optional<byte[]> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(String key, byte[] page) {
        byte[] former = pages.put(key, page);
        held += page.length - (former == null ? 0 : former.length);
        var oldest = pages.entrySet().iterator();
        while (held > MOST_BYTES && oldest.hasNext()) {
            held -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
