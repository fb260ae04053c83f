package th.samnak.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.karaf.shell.api.console.Registry;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.console.AdminCommand;

/** Shows every command of ours in Karaf's shell too, so that it can be joined with Karaf's own. */
@Component(service = {}, immediate = true)
public class ShellBridge {

    private final Registry registry;
    private final AdminCommands commands;
    private final Map<AdminCommand, BridgedCommand> bridged = new ConcurrentHashMap<>();

    @Activate
    public ShellBridge(@Reference SessionFactory sessions, @Reference AdminCommands commands) {
        this.registry = sessions.getRegistry();
        this.commands = commands;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(AdminCommand command) {
        BridgedCommand shown = new BridgedCommand(command, commands);
        bridged.put(command, shown);
        registry.register(shown);
    }

    void remove(AdminCommand command) {
        BridgedCommand shown = bridged.remove(command);
        if (shown != null) {
            registry.unregister(shown);
        }
    }

    @Deactivate
    void close() {
        bridged.keySet().forEach(this::remove);
    }
}
