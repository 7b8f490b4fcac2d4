package dev.sartor.platform.wiring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * What the libraries bring by themselves. It stands here and not on the application, because some of them read every
 * class below the package in which it stands.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class LibraryWiring {}
