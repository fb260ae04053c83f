package th.samnak.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;

/** A way that leads nowhere and remembers what was sent on it, also when the transaction did not come to its end. */
public final class MemoryNotices implements Notices {

    private final List<Notice> sent = new CopyOnWriteArrayList<>();

    @Override
    public String channel() {
        return "memory";
    }

    @Override
    public void send(Notice notice) {
        sent.add(notice);
    }

    /** Oldest first. */
    public List<Notice> sent() {
        return List.copyOf(sent);
    }

    public void clear() {
        sent.clear();
    }
}
