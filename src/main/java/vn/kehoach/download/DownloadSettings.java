package vn.kehoach.download;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of files on their way out.
 *
 * @param ofOnePerson how many one person may have open
 * @param atOnce how many may be open on this node
 */
@ConfigurationProperties("kehoach.downloads")
record DownloadSettings(@DefaultValue("4") int ofOnePerson, @DefaultValue("200") int atOnce) {}
