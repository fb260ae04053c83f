package th.samnak.modules.centre;

import java.io.InputStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.modules.ModulesModule;
import th.samnak.modules.journal.Standing;

/** The centre as people reach it: only those may who administer functions. */
@Component
public final class GuardedCentre implements ModuleCentre {

    private final Centre centre;
    private final Access access;

    @Activate
    public GuardedCentre(@Reference CentreStartup startup, @Reference Access access) {
        this.centre = startup.centre();
        this.access = access;
    }

    @Override
    public List<InstalledModule> list() {
        account();
        return centre.list();
    }

    @Override
    public InstalledModule install(InputStream jar, String fileName) {
        return centre.install(jar, account(), Standing.UPLOAD + fileName);
    }

    @Override
    public InstalledModule installAvailable(ModuleId id) {
        return centre.installAvailable(id, account());
    }

    @Override
    public InstalledModule start(ModuleId id) {
        return centre.start(id, account());
    }

    @Override
    public InstalledModule stop(ModuleId id) {
        return centre.stop(id, account());
    }

    @Override
    public void remove(ModuleId id) {
        centre.remove(id, account());
    }

    private String account() {
        return access.require(ModulesModule.ADMINISTER).account();
    }
}
