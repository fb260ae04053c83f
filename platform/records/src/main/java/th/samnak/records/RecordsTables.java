package th.samnak.records;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.records.domain.CancelledNumber;
import th.samnak.records.domain.KeptDraft;
import th.samnak.records.domain.NumberSeries;

@Component
public final class RecordsTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return RecordsModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(NumberSeries.class, CancelledNumber.class, KeptDraft.class);
    }
}
