package th.samnak.web.house;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** A real framework with a real HTTP server and our real bundles, in this process; only security and shell are stand-ins. */
public final class House implements AutoCloseable {

    private static final String IMPORTS = "org.osgi.framework,org.osgi.util.tracker,th.samnak.api,th.samnak.api.access,th.samnak.api.events,"
            + "th.samnak.api.errors,th.samnak.api.organisation,th.samnak.ui,com.vaadin.flow.component,"
            + "com.vaadin.flow.component.html,com.vaadin.flow.component.button,com.vaadin.flow.component.grid,"
            + "com.vaadin.flow.component.dialog,com.vaadin.flow.component.textfield,com.vaadin.flow.component.shared,"
            + "com.vaadin.flow.data.binder,com.vaadin.flow.data.provider,com.vaadin.flow.data.value,"
            + "com.vaadin.flow.data.renderer,com.vaadin.flow.dom,com.vaadin.flow.function,com.vaadin.flow.router,"
            + "com.vaadin.flow.shared,com.vaadin.flow.server,com.vaadin.flow.i18n";

    private final Framework framework;
    private final Path folder;
    private final int port;

    public House(Path folder, Map<String, String> settings) throws Exception {
        this.folder = folder;
        this.port = freePort();
        System.setProperty("samnak.data", folder.toString());
        System.setProperty("samnak.http.port", String.valueOf(port));
        System.setProperty("samnak.http.address", "127.0.0.1");
        settings.forEach((key, value) -> System.setProperty("samnak." + key, value));
        framework = new FrameworkFactory().newFramework(new HashMap<>(Map.of(
                Constants.FRAMEWORK_STORAGE, folder.resolve("felix").toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "org.slf4j;version=2.0.6,org.slf4j.spi;version=2.0.6,org.slf4j.event;version=2.0.6,org.slf4j.helpers;version=2.0.6")));
        framework.start();
    }

    public int port() {
        return port;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The libraries; the server stays stopped, as in the distribution. */
    public void installGround() throws Exception {
        List<Bundle> ground = new ArrayList<>();
        for (String type : List.of(
                "org.osgi.util.function.Function",
                "org.osgi.util.promise.Promise",
                "org.osgi.service.component.ComponentContext",
                "org.apache.felix.scr.impl.Activator",
                "javax.servlet.Servlet",
                "org.apache.commons.io.IOUtils",
                "org.apache.commons.fileupload.FileUpload",
                "jakarta.persistence.Entity",
                "th.samnak.api.ModuleId",
                "com.ibm.icu.util.ULocale",
                "th.samnak.thai.ThaiDate",
                "th.samnak.ui.ViewSpec",
                "com.vaadin.flow.component.UI")) {
            ground.add(install(jarOf(type)));
        }
        for (Bundle bundle : ground) {
            start(bundle);
        }
        install(jarOf("org.apache.felix.http.jetty.internal.JettyActivator"));
    }

    public Bundle installWeb() throws Exception {
        return start(install(jarOf("th.samnak.web.WebFront")));
    }

    public Bundle installStandIn() throws Exception {
        return start(install(bundle("standin", "th.samnak.web.standin.StandIn")));
    }

    public Bundle installLantern() throws Exception {
        return start(install(bundle("lantern", "th.samnak.web.lantern.Lantern")));
    }

    private Bundle install(String location) throws BundleException {
        return framework.getBundleContext().installBundle(location);
    }

    private static Bundle start(Bundle bundle) throws BundleException {
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
            bundle.start();
        }
        return bundle;
    }

    private static String jarOf(String type) throws Exception {
        return "reference:" + Class.forName(type, false, House.class.getClassLoader())
                .getProtectionDomain().getCodeSource().getLocation();
    }

    private String bundle(String name, String activator) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.putValue("Manifest-Version", "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "th.samnak.test." + name);
        headers.putValue("Bundle-Activator", activator);
        headers.putValue("Import-Package", IMPORTS);
        Path jar = folder.resolve(name + ".jar");
        Path classes = Path.of("target/test-classes");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(out, manifest)) {
            copy(content, classes, classes.resolve("th/samnak/web/" + name));
            copy(content, classes.resolve(name), classes.resolve(name));
        }
        return jar.toUri().toString();
    }

    private static void copy(JarOutputStream jar, Path base, Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    jar.putNextEntry(new JarEntry(base.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, jar);
                    jar.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(20_000);
    }

    /** Takes a bundle out for good, class loader and all. */
    public void remove(Bundle bundle) throws Exception {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        refreshed.await(10, TimeUnit.SECONDS);
    }

    /** A house to look at with a browser: {@code House <seconds>}; touch or delete {@code lantern} in its folder to swap. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("samnak-house");
        try (House house = new House(folder, Map.of())) {
            house.installGround();
            house.installWeb();
            house.installStandIn();
            Bundle lantern = house.installLantern();
            System.out.println(house.at("/") + " " + folder);
            long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
            while (System.nanoTime() < end) {
                Thread.sleep(50);
                boolean away = Files.exists(folder.resolve("away"));
                if (away && lantern.getState() == Bundle.ACTIVE) {
                    lantern.stop();
                } else if (!away && lantern.getState() != Bundle.ACTIVE) {
                    lantern.start();
                }
            }
        }
    }
}
