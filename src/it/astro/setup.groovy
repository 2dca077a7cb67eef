// The schemas are those of this program: the times of a checkout or a copy do not tell.
return new File(basedir, "source/content.config.ts").setLastModified(0)
