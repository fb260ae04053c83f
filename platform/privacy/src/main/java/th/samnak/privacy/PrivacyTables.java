package th.samnak.privacy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.privacy.domain.Breach;
import th.samnak.privacy.domain.Control;
import th.samnak.privacy.domain.Inspection;
import th.samnak.privacy.domain.KeptArea;
import th.samnak.privacy.domain.KeptRead;
import th.samnak.privacy.domain.KeptRequest;
import th.samnak.privacy.domain.LedgerLine;
import th.samnak.privacy.domain.NoticeSeen;
import th.samnak.privacy.domain.Redaction;

@Component
public final class PrivacyTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return PrivacyModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                Control.class, LedgerLine.class, Inspection.class, KeptRead.class, KeptRequest.class, Breach.class,
                NoticeSeen.class, Redaction.class, KeptArea.class);
    }
}
