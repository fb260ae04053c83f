package th.samnak.desk;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.desk.SavedViews;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.desk.domain.KeptAtHand;
import th.samnak.desk.domain.KeptHome;
import th.samnak.desk.domain.KeptLook;
import th.samnak.desk.domain.KeptView;
import th.samnak.desk.domain.TakenIn;
import th.samnak.desk.domain.ViewMove;

@Component
public final class DeskModule implements OfficeModule, EntityUnit {

    public static final ModuleId ID = ModuleId.of("desk");

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SavedViews.SHARE);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptView.class, KeptLook.class, ViewMove.class, KeptAtHand.class, KeptHome.class, TakenIn.class);
    }
}
