package th.samnak.security;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.security.domain.Grant;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.domain.KeptClearance;
import th.samnak.security.domain.LoadedDemoData;
import th.samnak.security.domain.SignInRecord;

@Component
public final class SecurityTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return SecurityModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptAccount.class, KeptClearance.class, SignInRecord.class, Grant.class, LoadedDemoData.class);
    }
}
