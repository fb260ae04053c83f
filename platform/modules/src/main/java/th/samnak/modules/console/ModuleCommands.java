package th.samnak.modules.console;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.modules.centre.CentreStartup;

/** Offers the commands {@code module:…}. */
@Component(service = {}, immediate = true)
public final class ModuleCommands {

    private final List<ServiceRegistration<AdminCommand>> registrations;

    @Activate
    public ModuleCommands(BundleContext context, @Reference CentreStartup startup) {
        Acts acts = new Acts(startup.centre());
        Checks checks = new Checks(startup.centre());
        registrations = Stream.of(
                        new Command("module:list", "The functions and how they stand", "", acts::list),
                        new Command("module:install", "Installs or updates a function", "FILE|ID", acts::install),
                        new Command("module:start", "Starts a function", "ID", acts::start),
                        new Command("module:stop", "Stops a function; it stays stopped over a restart", "ID", acts::stop),
                        new Command("module:remove", "Removes a function; its data stay", "ID", acts::remove),
                        new Command("module:journal", "What was done to the functions", "[ID]", checks::journal),
                        new Command("module:fsck", "Where journal, framework and disk disagree", "", checks::fsck),
                        new Command("module:diff", "What a jar would change", "FILE", checks::diff),
                        new Command(
                                "module:certify",
                                "Reloads a function many times and looks whether anything stays in memory",
                                "ID [--rounds N]",
                                checks::certify))
                .map(command -> context.registerService(AdminCommand.class, command, null))
                .toList();
    }

    @Deactivate
    void withdraw() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
