package th.samnak.rest;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.rest.hook.domain.Hook;
import th.samnak.rest.token.domain.KeptAnswer;
import th.samnak.rest.token.domain.KeptToken;

@Component
public final class RestTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return ModuleId.of("rest");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptToken.class, KeptAnswer.class, Hook.class, Delivery.class);
    }
}
