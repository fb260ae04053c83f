package th.samnak.notices;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.notices.domain.KeptChoice;
import th.samnak.notices.domain.KeptNotice;
import th.samnak.notices.domain.QueuedMail;

@Component
public final class NoticesTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return NoticesModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptNotice.class, KeptNotice.KeptLine.class, QueuedMail.class, KeptChoice.class);
    }
}
