package th.samnak.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Karaf's own shell, for {@code bundle:list} and the like, with the rights of Karaf's local console. */
@Component(service = KarafShell.class)
public class KarafShell {

    private static final Subject ADMINISTRATOR = new Subject(
            true,
            Set.of(
                    new UserPrincipal("samnak"),
                    new RolePrincipal("admin"),
                    new RolePrincipal("manager"),
                    new RolePrincipal("viewer"),
                    new RolePrincipal("systembundles")),
            Set.of(),
            Set.of());

    private final SessionFactory sessions;

    @Activate
    public KarafShell(@Reference SessionFactory sessions) {
        this.sessions = sessions;
    }

    boolean knows(String name) {
        return Stream.concat(sessions.getRegistry().getCommands().stream(), Stream.<Command>empty())
                .anyMatch(command -> name.equals(command.getScope() + ":" + command.getName()));
    }

    Answer run(List<String> words, OutputStream out, OutputStream err) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        String line = words.stream().map(KarafShell::quoted).collect(Collectors.joining(" "));
        try {
            Object result = Subject.callAs(ADMINISTRATOR, () -> execute(line, to, errors));
            if (result != null) {
                to.println(result);
            }
            return new Answer("", "", 0);
        } catch (CompletionException e) {
            return Answer.error(String.valueOf(e.getCause().getMessage()), Answer.REFUSED);
        } finally {
            to.flush();
            errors.flush();
        }
    }

    private Object execute(String line, PrintStream out, PrintStream err) throws Exception {
        Session session = sessions.create(InputStream.nullInputStream(), out, err);
        try {
            return session.execute(line);
        } finally {
            session.close();
        }
    }

    /** A single | joins commands, as it does in Karaf's own console. */
    private static String quoted(String word) {
        boolean plain = word.equals("|") || word.matches("[A-Za-z0-9_:./*=,@-]+");
        return plain ? word : "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
