process.stderr.write('The command line is not written yet.\n');
process.exitCode = 1;
