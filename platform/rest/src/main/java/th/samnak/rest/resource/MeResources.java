package th.samnak.rest.resource;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.rest.RestResources;
import th.samnak.rest.RestModule;
import th.samnak.rest.token.application.Present;

@Component
public final class MeResources implements RestResources {

    private final List<Object> resources;

    @Activate
    public MeResources(@Reference Present present) {
        this.resources = List.of(new MeResource(present));
    }

    @Override
    public ModuleId module() {
        return RestModule.ID;
    }

    @Override
    public String name() {
        return "me";
    }

    @Override
    public List<Object> resources() {
        return resources;
    }
}
