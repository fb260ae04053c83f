package th.samnak.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.access.CallerSource;
import th.samnak.api.access.SignIn;
import th.samnak.api.time.ViewedDaySource;
import th.samnak.api.words.Sentences;
import th.samnak.ui.Frame;
import th.samnak.ui.Screens;
import th.samnak.web.flow.FlowServlet;
import th.samnak.web.flow.Known;
import th.samnak.web.flow.OpenPages;
import th.samnak.web.flow.Routes;
import th.samnak.web.gate.CurrentRequest;
import th.samnak.web.gate.Gate;
import th.samnak.web.gate.LastResort;
import th.samnak.web.gate.RequestLimits;
import th.samnak.web.http.FrontContext;
import th.samnak.web.http.HealthServlet;
import th.samnak.web.http.HttpServer;
import th.samnak.web.http.Https;
import th.samnak.web.http.ModuleFiles;
import th.samnak.web.http.NoDoor;
import th.samnak.web.http.SecurityHeaders;
import th.samnak.web.http.StaticFiles;
import th.samnak.web.http.StaticFilesServlet;
import th.samnak.web.signin.Cookies;
import th.samnak.web.signin.PasswordServlet;
import th.samnak.web.signin.PlainPages;
import th.samnak.web.signin.Renewal;
import th.samnak.web.signin.Sessions;
import th.samnak.web.signin.SignInServlet;
import th.samnak.web.signin.SignOutServlet;
import th.samnak.web.words.BundleWords;
import th.samnak.web.words.Words;

/**
 * Puts the front of the house together, in one place and in this order: words, routes, filters and plain pages, Vaadin, and last
 * the port. Nothing here waits for the rest of the house; what is not there yet is told to the browser as "starting".
 */
@Component(immediate = true, service = {})
public final class WebFront {

    private static final Logger LOG = LoggerFactory.getLogger(WebFront.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Settings settings = Settings.read();
    private final Words words = new Words();
    private final LateService<Access> access;
    private final LateService<SignIn> signIn;
    private final LateService<Frame> frame;
    private final StaticFiles files;
    private final ViewTracker views;
    private final Whiteboard whiteboard;
    private final FlowServlet screens;

    @Activate
    public WebFront(BundleContext context) {
        keep(new BundleWords(context, words));
        access = keep(new LateService<>(context, Access.class));
        signIn = keep(new LateService<>(context, SignIn.class));
        frame = keep(new LateService<>(context, Frame.class));
        files = new StaticFiles(Map.of(
                "ui", path -> FrameworkUtil.getBundle(Frame.class).getEntry("META-INF/resources/ui/" + path),
                "plain", path -> context.getBundle().getEntry("META-INF/plain/" + path)));
        OpenPages pages = keep(new OpenPages());
        Routes routes = new Routes(pages, new Known(words));
        views = keep(new ViewTracker(context, routes));
        whiteboard = keep(new Whiteboard(context));
        screens = new FlowServlet(new FlowServlet.Parts(routes, pages, words, frame, access, files));

        Renewal renewal = new Renewal(signIn, keep(new LateService<>(context, Clock.class)));
        keep(new AccountEvents(context, renewal)).open();
        registerPages(renewal);
        whiteboard.screens(screens);
        whiteboard.service(Screens.class, routes);
        views.open();
        new HttpServer(context, settings).open();
    }

    private void registerPages(Renewal renewal) {
        BooleanSupplier ready = this::isReady;
        Https https = new Https(settings);
        Cookies cookies = new Cookies(https);
        PlainPages plain = new PlainPages(words, files);
        Sessions sessions = new Sessions(idle(settings), cookies, renewal);
        CurrentRequest current = new CurrentRequest(renewal);
        whiteboard.service(Sentences.class, words);
        whiteboard.service(CallerSource.class, current);
        whiteboard.service(ViewedDaySource.class, current);
        whiteboard.context(new FrontContext());
        whiteboard.filter("headers", 30, new SecurityHeaders(https));
        whiteboard.filter("last-resort", 25, new LastResort(plain));
        whiteboard.filter("limits", 20, new RequestLimits(settings, plain));
        whiteboard.filter("gate", 10, new Gate(ready, sessions, renewal, plain, current));
        whiteboard.servlet("health", new HealthServlet(ready), "/health/*");
        whiteboard.servlet("no-door", new NoDoor(), "/feed/*", "/api/*");
        whiteboard.servlet("files", StaticFilesServlet.of(files), "/ui/*", "/plain/*");
        whiteboard.servlet("module-files", StaticFilesServlet.of(new ModuleFiles(views::bundle)), "/module/*");
        whiteboard.servlet(
                "sign-in", new SignInServlet(plain, signIn, sessions, cookies, https, settings.is("demo")), "/sign-in");
        whiteboard.servlet("password", new PasswordServlet(plain, signIn, sessions), "/password");
        whiteboard.servlet("sign-out", new SignOutServlet(), "/sign-out");
    }

    private boolean isReady() {
        return screens.isReady()
                && frame.get().isPresent()
                && access.get().isPresent()
                && signIn.get().isPresent();
    }

    static Duration idle(Settings settings) {
        return settings.get("http.session-seconds").isPresent()
                ? Duration.ofSeconds(settings.number("http.session-seconds", 0))
                : Duration.ofMinutes(settings.number("http.session-minutes", 30));
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    @Deactivate
    void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of the web front did not close", e);
            }
        }
    }
}
