package th.samnak.records;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.records.custody.domain.Asked;
import th.samnak.records.custody.domain.Entry;
import th.samnak.records.custody.domain.HandedOver;
import th.samnak.records.custody.domain.KnownKind;
import th.samnak.records.custody.domain.Link;
import th.samnak.records.custody.domain.Lot;
import th.samnak.records.custody.domain.LotStep;
import th.samnak.records.custody.domain.Move;
import th.samnak.records.domain.CancelledNumber;
import th.samnak.records.domain.Freeze;
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
        return List.of(
                NumberSeries.class, CancelledNumber.class, KeptDraft.class, Entry.class, Lot.class, LotStep.class, Move.class,
                HandedOver.class, KnownKind.class, Freeze.class, Asked.class, Link.class);
    }
}
