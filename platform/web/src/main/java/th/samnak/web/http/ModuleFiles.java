package th.samnak.web.http;

import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/** Files that a function brings for its screens: {@code /module/<id>/…} is {@code META-INF/module/…} of its bundle. */
public final class ModuleFiles {

    private static final String PREFIX = "/module/";

    private final Function<String, Optional<Bundle>> bundleOf;

    /** @param bundleOf from the id of a function that is there to its bundle */
    public ModuleFiles(Function<String, Optional<Bundle>> bundleOf) {
        this.bundleOf = bundleOf;
    }

    Optional<StaticFiles.File> find(String path) {
        int slash = path.indexOf('/', PREFIX.length());
        if (slash < 0 || !StaticFiles.isPlain(path)) {
            return Optional.empty();
        }
        return bundleOf.apply(path.substring(PREFIX.length(), slash)).flatMap(bundle -> {
            URL entry = bundle.getEntry("META-INF/module" + path.substring(slash));
            return StaticFiles.read(entry, path);
        });
    }
}
