package th.samnak.testing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;

/** Keeps drafts in memory, one person's apart from another's. */
public final class MemoryDrafts implements Drafts {

    private final Access access;
    private final Clock clock;
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

    public MemoryDrafts(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String form) {
        return Optional.ofNullable(drafts.get(key(form)));
    }

    @Override
    public void keep(String form, Map<String, String> fields) {
        drafts.put(key(form), new Draft(Map.copyOf(fields), clock.instant()));
    }

    @Override
    public void discard(String form) {
        drafts.remove(key(form));
    }

    private String key(String form) {
        return access.caller().account() + " " + form;
    }
}
