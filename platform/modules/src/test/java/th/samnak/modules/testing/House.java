package th.samnak.modules.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;
import th.samnak.api.OfficeModule;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleState;

/** A real OSGi framework with the component runtime and the bundle under test, on a data folder. */
public final class House implements AutoCloseable {

    private final Path data;
    private final Framework framework;
    public final TestAccess access = new TestAccess();
    public final TestAudit audit = new TestAudit();

    private House(Path data, boolean keepCache) {
        this.data = data;
        Map<String, String> config = new HashMap<>();
        config.put("org.osgi.framework.storage", data.resolve("karaf").toString());
        config.put("org.osgi.framework.storage.clean", keepCache ? "none" : "onFirstInit");
        config.put("org.osgi.framework.system.packages.extra", extraPackages());
        config.put("felix.log.level", "1");
        framework = new FrameworkFactory().newFramework(config);
    }

    /** Sets what the settings hold for the houses built after it. */
    public static void settings(Path data, Map<String, String> more) {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("samnak."))
                .forEach(System::clearProperty);
        System.setProperty("samnak.data", data.toString());
        System.setProperty("samnak.modules.start-seconds", "3");
        System.setProperty("samnak.modules.poll-millis", "100");
        System.setProperty("samnak.modules.collect-seconds", "8");
        System.setProperty("samnak.functions", "nothing");
        more.forEach((name, value) -> System.setProperty("samnak." + name, value));
    }

    public static House open(Path data) {
        return open(data, false);
    }

    public static House open(Path data, boolean keepCache) {
        House house = new House(data, keepCache);
        try {
            house.build();
        } catch (BundleException | IOException e) {
            throw new IllegalStateException(e);
        }
        return house;
    }

    private void build() throws BundleException, IOException {
        framework.start();
        var context = framework.getBundleContext();
        context.registerService(Access.class, access, null);
        context.registerService(AuditTrail.class, audit, null);
        List<Bundle> bundles = Stream.of(
                        "org.osgi.util.function.Function",
                        "org.osgi.util.promise.Promise",
                        "org.osgi.service.component.ComponentContext",
                        "org.apache.felix.scr.info.ScrInfo",
                        "th.samnak.modules.ModulesModule")
                .map(this::install)
                .toList();
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private Bundle install(String className) {
        try {
            Path origin = Path.of(Class.forName(className).getProtectionDomain().getCodeSource().getLocation().toURI());
            Path jar = Files.isDirectory(origin) ? jarOf(origin) : origin;
            Bundle there = framework.getBundleContext().getBundle("test:" + className);
            if (there != null) {
                return there;
            }
            try (InputStream in = Files.newInputStream(jar)) {
                return framework.getBundleContext().installBundle("test:" + className, in);
            }
        } catch (IOException | BundleException | ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bundle that has nothing to do with functions. */
    public Bundle bystander(String symbolicName, String exports) {
        try {
            Manifest manifest = new Manifest();
            var main = manifest.getMainAttributes();
            main.putValue("Manifest-Version", "1.0");
            main.putValue("Bundle-ManifestVersion", "2");
            main.putValue("Bundle-SymbolicName", symbolicName);
            main.putValue("Export-Package", exports);
            Path jar = Files.createTempFile(Path.of("target"), symbolicName, ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream zip = new JarOutputStream(out, manifest)) {
                zip.putNextEntry(new java.util.zip.ZipEntry("x"));
            }
            try (InputStream in = Files.newInputStream(jar)) {
                Bundle bundle = framework.getBundleContext().installBundle("test:" + symbolicName, in);
                bundle.start();
                return bundle;
            }
        } catch (IOException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path data() {
        return data;
    }

    public Path deploy() {
        return data.resolve("deploy");
    }

    public ModuleCentre centre() {
        return service(ModuleCentre.class);
    }

    public InstalledModule install(Path jar) {
        try {
            return centre().install(Files.newInputStream(jar), jar.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Report command(String name, String... arguments) {
        await(() -> commands().containsKey(name), "command " + name);
        return commands().get(name).run(List.of(arguments));
    }

    private Map<String, AdminCommand> commands() {
        return services(AdminCommand.class).stream().collect(Collectors.toMap(AdminCommand::name, it -> it));
    }

    /** Version of each running function by its name; holds on to none of them. */
    public Map<String, String> running() {
        Map<String, String> running = new TreeMap<>();
        try {
            for (ServiceReference<OfficeModule> reference :
                    framework.getBundleContext().getServiceReferences(OfficeModule.class, null)) {
                OfficeModule module = framework.getBundleContext().getService(reference);
                if (module != null && !module.partOfPlatform()) {
                    running.put(module.id().value(), reference.getBundle().getVersion().toString());
                }
                framework.getBundleContext().ungetService(reference);
            }
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return running;
    }

    public InstalledModule find(String id) {
        return centre().list().stream()
                .filter(module -> module.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + centre().list()));
    }

    public void awaitState(String id, ModuleState state) {
        await(
                () -> centre().list().stream()
                        .anyMatch(module -> module.id().value().equals(id) && module.state() == state),
                () -> id + " " + state + ", but " + centre().list());
    }

    /** Waits until what is done at the start is over. */
    public void awaitBegun() {
        await(
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("samnak-modules-begin")),
                "begin");
    }

    /** Last modification and state of every bundle that is no function. */
    public Map<String, String> others() {
        Map<String, String> others = new TreeMap<>();
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (!bundle.getLocation().startsWith("samnak:")) {
                others.put(
                        bundle.getSymbolicName(),
                        bundle.getLastModified() + " " + bundle.getState() + " " + System.identityHashCode(
                                bundle.adapt(org.osgi.framework.wiring.BundleWiring.class)));
            }
        }
        return others;
    }

    public Bundle[] bundles() {
        return framework.getBundleContext().getBundles();
    }

    public <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(framework.getBundleContext(), type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(10_000);
            if (service == null) {
                throw new AssertionError("no " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> services(Class<T> type) {
        try {
            return framework.getBundleContext().getServiceReferences(type, null).stream()
                    .map(this::get)
                    .filter(service -> service != null)
                    .toList();
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T get(ServiceReference<T> reference) {
        return framework.getBundleContext().getService(reference);
    }

    public static void await(BooleanSupplier condition, String what) {
        await(condition, () -> what);
    }

    public static void await(BooleanSupplier condition, Supplier<String> what) {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for " + what.get());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(20_000);
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jarOf(Path classes) throws IOException {
        Path jar = Files.createTempFile(Path.of("target"), "bundle", ".jar");
        Manifest manifest;
        try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString();
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    zip.putNextEntry(new java.util.zip.ZipEntry(name));
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    /** The contracts come from the class path of the test, so that test and framework share their classes. */
    private static String extraPackages() {
        try {
            URL classes = OfficeModule.class.getProtectionDomain().getCodeSource().getLocation();
            Path origin = Path.of(classes.toURI());
            Manifest manifest;
            if (Files.isDirectory(origin)) {
                try (InputStream in = Files.newInputStream(origin.resolve("META-INF/MANIFEST.MF"))) {
                    manifest = new Manifest(in);
                }
            } else {
                try (var jar = new java.util.jar.JarFile(origin.toFile())) {
                    manifest = jar.getManifest();
                }
            }
            String exports = manifest.getMainAttributes().getValue("Export-Package").replaceAll(";uses:=\"[^\"]*\"", "");
            return exports + ",org.slf4j;version=2.0.6,org.slf4j.spi;version=2.0.6,jakarta.persistence;version=3.1";
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
