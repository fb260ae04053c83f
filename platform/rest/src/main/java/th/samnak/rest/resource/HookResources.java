package th.samnak.rest.resource;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.rest.RestResources;
import th.samnak.rest.RestModule;
import th.samnak.rest.hook.application.Hooks;

@Component
public final class HookResources implements RestResources {

    private final List<Object> resources;

    @Activate
    public HookResources(@Reference Hooks hooks) {
        this.resources = List.of(new HookResource(hooks));
    }

    @Override
    public ModuleId module() {
        return RestModule.ID;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<Object> resources() {
        return resources;
    }
}
