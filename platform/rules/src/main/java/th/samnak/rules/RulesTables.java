package th.samnak.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.rules.domain.KeptFigure;
import th.samnak.rules.domain.KeptProposal;
import th.samnak.rules.domain.Wording;

@Component
public final class RulesTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return RulesModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptFigure.class, KeptProposal.class, Wording.class);
    }
}
