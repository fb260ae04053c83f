package th.samnak.@id@.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.rest.RestResources;
import th.samnak.@id@.@Name@Module;
import th.samnak.@id@.application.Matters;

/** Opens the function to other systems, at {@code /api/v1/@id@/}. */
@Component
public final class @Name@Resources implements RestResources {

    private final List<Object> resources;

    @Activate
    public @Name@Resources(@Reference Matters matters) {
        this.resources = List.of(new MatterResource(matters));
    }

    @Override
    public ModuleId module() {
        return @Name@Module.ID;
    }

    @Override
    public List<Object> resources() {
        return resources;
    }
}
