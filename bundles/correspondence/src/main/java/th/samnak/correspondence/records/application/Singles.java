package th.samnak.correspondence.records.application;

import java.util.HashMap;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;

/** The letters that go another way than their kind. */
final class Singles {

    private Singles() {}

    /** By type and letter. */
    static Map<String, Map<String, UnitId>> of(Handing handed) {
        Map<String, Map<String, UnitId>> single = new HashMap<>();
        handed.single().forEach((record, unit) -> {
            boolean ours = record.module().equals(CorrespondenceModule.ID);
            if (ours && !unit.equals(handed.heirOf(record.module(), record.type()))) {
                single.computeIfAbsent(record.type(), type -> new HashMap<>()).put(record.key(), unit);
            }
        });
        return single;
    }
}
