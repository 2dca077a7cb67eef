// Skipped where there is no git.
try {
    return new ProcessBuilder('git', '--version').start().waitFor() == 0
} catch (IOException e) {
    return false
}
