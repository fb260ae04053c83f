package th.samnak.announcements;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.announcements.domain.KeptAnnouncement;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;

@Component
public final class AnnouncementsTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return AnnouncementsModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptAnnouncement.class);
    }
}
