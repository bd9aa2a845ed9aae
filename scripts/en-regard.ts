import process from 'node:process';
import { Command } from 'commander';
import { Failure } from '../app/shared/failure.ts';
import type { ImportOptions } from './commands/import.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { RecommendOptions } from './commands/recommend.ts';
import type { ServeOptions } from './commands/serve.ts';
import { RUN_DEPTH } from './commands/run-depth.ts';
import { usageErrorInFrench } from './commands/usage-errors.ts';

const HELP = 'montre cette aide';
/** Commander's titles, as the people who install En regard read them. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

// Each command is loaded when it runs: `--help` opens neither SQLite nor a model.
const program = new Command('en-regard')
  .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
  .configureOutput({ outputError: (text, write) => write(usageErrorInFrench(text)) })
  .helpOption('-h, --help', HELP)
  .helpCommand('help [commande]', HELP)
  .description('À côté d’une vidéo, ce que la bibliothèque a sur les mêmes sujets');

command('import', 'le compte rendu (notices lues, gardées, refusées, en tout et par fichier)')
  .description(
    'met en service le catalogue fait des exports de la bibliothèque ; le précédent est gardé',
  )
  .argument('[fichiers...]', 'exports du catalogue, dans l’ordre où ils comptent')
  .option(
    '--nightly',
    'plutôt les sources de la configuration : chercher, vérifier, fabriquer, rendre compte',
  )
  .option(
    '--accept-fewer',
    'avec --nightly : prendre les sources qui apportent moins de 80 % de la veille',
  )
  .action(async (files: readonly string[], options: ImportOptions, self: Command) => {
    if ((options.nightly === true) === files.length > 0) {
      self.error(
        'en-regard : nommez les fichiers à importer, ou --nightly pour les sources de la configuration',
      );
    }
    if (options.acceptFewer === true && options.nightly !== true) {
      self.error('en-regard : --accept-fewer ne va qu’avec --nightly');
    }
    if (options.nightly === true) {
      await (await import('./commands/import-nightly.ts')).runNightlyImport(options);
    } else await (await import('./commands/import.ts')).runImport(files, options);
  });

command('recommend', 'la réponse avec sa trace')
  .description('documents pour une vidéo, d’après sa page enregistrée ou sa description')
  .argument(
    '[page]',
    'page enregistrée (HTML ou JSON) : un fichier, ou une adresse de cette machine',
  )
  .option(
    '--video <json>',
    'plutôt une vidéo : {"id", "title", "description", "tags", "channel", "category"}',
  )
  .option('--videos <fichier>', 'plusieurs vidéos, un tel objet par ligne')
  .option(
    '--run <fichier>',
    `écrire vidéo, 001 de la notice et rang (${RUN_DEPTH} au plus), séparés par des tabulations`,
  )
  .option(
    '--explain',
    'montrer toute la trace : mentions, recherches, notes, effets de la politique',
  )
  .option(
    '--save-replay <fichier>',
    'écrire aussi tout ce dont dépend la réponse, et son empreinte',
  )
  .option('--replay <fichier>', 'refaire la réponse d’un tel fichier ; échoue si elle est autre')
  .action(async (page: string | undefined, options: RecommendOptions) => {
    await (await import('./commands/recommend.ts')).runRecommend(page, options);
  });

command('serve', 'l’adresse')
  .description('les écrans dans un navigateur, sur cette machine sauf autre réglage')
  .option('--demo', 'proposer les vidéos de démonstration avec le catalogue en service')
  .action(async (options: ServeOptions) => {
    const { stopped } = await (await import('./commands/serve.ts')).runServe(options);
    await stopped;
  });

command('doctor', 'les constats')
  .description(
    'examine Node, SQLite, catalogue, index, modèle, écrans et disque, et dit quoi faire',
  )
  .action(async (options: DoctorOptions) => {
    await (await import('./commands/doctor.ts')).runDoctor(options);
  });

try {
  // Electron is no case of its own: its program has put the words where Node has them.
  await program.parseAsync(process.argv, { from: 'node' });
} catch (error) {
  // What was expected is told in one sentence; a bug with its stack, so that it can be reported.
  console.error(error instanceof Failure ? `en-regard : ${error.message}` : error);
  process.exitCode = 1;
}

/** A command with the options that all of them have: `CommonOptions`. */
function command(name: string, result: string): Command {
  return program
    .command(name)
    .helpOption('-h, --help', HELP)
    .option(
      '--data <dossier>',
      'dossier de données (sinon : EN_REGARD_DATA, la configuration, celui du système)',
    )
    .option('--config <fichier>', 'fichier de configuration (sinon : en-regard.toml)')
    .option('--json', `écrire ${result} en JSON, sur une dernière ligne`);
}
