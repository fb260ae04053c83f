package th.samnak.audit;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.audit.domain.Comment;

@Component
public final class AuditTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return AuditModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Comment.class);
    }
}
