package th.samnak.modules.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A small function, compiled when a test asks for it. */
public final class TestFunction {

    private final String id;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder members = new StringBuilder();
    private String symbolicName;
    private String activation = "";
    private String extraReference = "";
    private String reportedId;

    private TestFunction(String id, String version) {
        this.id = id;
        this.version = version;
        this.symbolicName = "th.samnak." + id;
        this.reportedId = id;
        headers.put("Import-Package", "th.samnak.api;version=\"[1.0,2)\"");
        file("i18n/" + id + ".properties", id + ".name = ทดสอบ " + version + "\n" + id + ".permission.use = ใช้\n");
    }

    public static TestFunction of(String id, String version) {
        return new TestFunction(id, version);
    }

    /** Java statements that run when the function is activated. */
    public TestFunction activating(String statements) {
        activation = statements;
        return this;
    }

    public TestFunction with(String member) {
        members.append(member);
        return this;
    }

    /** A second component that needs a service of that type. */
    public TestFunction needing(String service) {
        extraReference = service;
        return this;
    }

    public TestFunction header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestFunction named(String name) {
        symbolicName = name;
        return this;
    }

    public TestFunction callingItself(String other) {
        reportedId = other;
        return this;
    }

    public TestFunction file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestFunction file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public Path build(Path folder) {
        return build(folder, id + "-" + version + ".jar");
    }

    public Path build(Path folder, String fileName) {
        try {
            Path classes = Files.createTempDirectory(Path.of("target"), "function");
            compile(classes);
            Path jar = folder.resolve(fileName);
            Path part = folder.resolve(fileName + ".part");
            try (OutputStream out = Files.newOutputStream(part);
                    JarOutputStream zip = new JarOutputStream(out, manifest())) {
                try (Stream<Path> walk = Files.walk(classes)) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        add(zip, classes.relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    add(zip, file.getKey(), file.getValue());
                }
                add(zip, "OSGI-INF/module.xml", component("TheModule", "th.samnak.api.OfficeModule", "").getBytes(StandardCharsets.UTF_8));
                if (!extraReference.isEmpty()) {
                    String reference = "<reference name='need' interface='" + extraReference + "'/>";
                    add(zip, "OSGI-INF/part.xml", component("Part", "java.lang.Runnable", reference).getBytes(StandardCharsets.UTF_8));
                }
            }
            return Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", version);
        main.putValue("Service-Component", extraReference.isEmpty() ? "OSGI-INF/module.xml" : "OSGI-INF/module.xml,OSGI-INF/part.xml");
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                main.putValue(name, value);
            }
        });
        return manifest;
    }

    private String component(String type, String service, String reference) {
        return "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.3.0' name='th.samnak." + id + "." + type
                + "' activate='begin'><service><provide interface='" + service + "'/></service>" + reference
                + "<implementation class='th.samnak." + javaId() + "." + type + "'/></scr:component>";
    }

    private void compile(Path classes) {
        String module = """
                package th.samnak.%s;
                import th.samnak.api.*;
                public final class TheModule implements OfficeModule {
                    %s
                    public void begin() throws Exception { %s }
                    public ModuleId id() { return ModuleId.of("%s"); }
                    public java.util.List<Permission> permissions() { return java.util.List.of(id().permission("use")); }
                }
                """.formatted(javaId(), members, activation, reportedId);
        String part = "package th.samnak." + javaId() + "; public final class Part implements Runnable { public void run() {} public void begin() {} }";
        boolean ok = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of("-d", classes.toString(), "--release", "21", "-proc:none", "-nowarn"),
                        null,
                        List.of(source("TheModule", module), source("Part", part)))
                .call();
        if (!ok) {
            throw new IllegalStateException("the test function does not compile");
        }
    }

    private String javaId() {
        return id.replace("-", "");
    }

    private static JavaFileObject source(String name, String code) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private static void add(JarOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new JarEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
