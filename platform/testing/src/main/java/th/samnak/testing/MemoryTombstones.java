package th.samnak.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.retention.Tombstones;

/** Keeps tombstones in memory; of what the register knew it tells nothing. */
public final class MemoryTombstones implements Tombstones {

    private final Map<RecordId, Tombstone> stones = new ConcurrentHashMap<>();
    private final Clock clock;

    public MemoryTombstones(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void set(RecordId record, String ground, String minutes, List<Remain> remains) {
        LocalDate today = LocalDate.now(clock);
        stones.put(record, new Tombstone(
                record, "", Secrecy.ORDINARY, new UnitId("-"), today, today, ground, minutes, "", remains));
    }

    @Override
    public Optional<Tombstone> find(RecordId record) {
        return Optional.ofNullable(stones.get(record));
    }

    @Override
    public List<Tombstone> naming(String sha256) {
        return stones.values().stream()
                .filter(stone -> stone.remains().stream().anyMatch(remain -> remain.sha256().equals(sha256)))
                .toList();
    }
}
