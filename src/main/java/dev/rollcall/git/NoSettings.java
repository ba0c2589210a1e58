package dev.rollcall.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit may know it: without the settings of its user or of the system, which would make builds differ. Nor are
 * any written: JGit keeps there how finely a disk tells the time, once it has measured that with files of its own.
 */
final class NoSettings extends SystemReader.Delegate {
    private NoSettings(SystemReader machine) {
        super(machine);
    }

    /** From now on, in this process. */
    static synchronized void use() {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that hold nothing and keep nothing. */
    private static final class Nothing extends FileBasedConfig {
        /** What is true of every disk that is still in use. */
        private static final Duration COARSE = Duration.ofSeconds(2);

        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // and nowhere to write
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Spares JGit measuring it. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            boolean measured = ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
                    && (ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name)
                            || ConfigConstants.CONFIG_KEY_MIN_RACY_THRESHOLD.equals(name));
            return measured ? unit.convert(COARSE) : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
