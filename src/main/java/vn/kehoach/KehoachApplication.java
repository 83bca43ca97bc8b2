package vn.kehoach;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.kehoach.evidence.VerifyCommand;

/** Starts Kehoach; with {@code verify FILE} it checks an evidence pack instead, without starting anything. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Kehoach", sharedModules = "shared")
public class KehoachApplication {

    /** The engine writes timestamps without a zone, so the whole JVM runs in UTC; dates are reckoned in Vietnam's zone. */
    public static void main(String[] args) {
        if (VerifyCommand.isAsked(args)) {
            System.exit(VerifyCommand.run(args));
        }
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(KehoachApplication.class, args);
    }
}
